#include "shell/banner_strip.h"

#include "support/theme.h"
#include "widgets/banner.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace jour::ui {

namespace {

bool speaks(const Banner *banner)
{
    return !banner->state().text.isEmpty();
}

/// A question that lies behind what only tells would not be answered.
int bannerWeightOf(const Banner *banner)
{
    const auto rank = [](Severity severity) { return 2 * static_cast<int>(severity); };
    const int own = rank(banner->state().severity);
    return banner->state().isQuestion ? std::max(own, rank(Severity::Warning) + 1) : own;
}

} // namespace

BannerStrip::BannerStrip(QWidget *parent)
    : QWidget{parent}, m_row{new QHBoxLayout{this}}, m_next{new QPushButton{this}}
{
    setObjectName(QStringLiteral("bannerStrip"));
    m_row->setContentsMargins({});
    m_row->setSpacing(0);
    m_next->setObjectName(QStringLiteral("nextBanner"));
    m_next->setProperty("kind", QStringLiteral("link"));
    m_next->setFocusPolicy(Qt::TabFocus); // a click leaves the focus where the operator writes
    m_row->addWidget(m_next);
    connect(m_next, &QPushButton::clicked, this, &BannerStrip::walk);
    hide();
}

void BannerStrip::add(Banner *banner)
{
    banner->setOneLine();
    m_banners.push_back(banner);
    m_row->insertWidget(m_row->count() - 1, banner, 1);
    connect(banner, &Banner::rendered, this, [this, banner] { follow(banner); });
    follow(banner);
}

std::vector<Banner *> BannerStrip::speaking() const
{
    std::vector<Banner *> found;
    std::ranges::copy_if(m_banners, std::back_inserter(found), speaks);
    return found;
}

/// What is new is read at once, unless what is read weighs more.
void BannerStrip::follow(Banner *changed)
{
    const std::vector<Banner *> all = speaking();
    Banner *next = m_shown && speaks(m_shown) ? m_shown : nullptr;
    if (speaks(changed) && (!next || yields(*next, *changed)))
        next = changed;
    if (!next && !all.empty())
        next = *std::ranges::max_element(all, {}, bannerWeightOf);
    show(next);
}

bool BannerStrip::yields(const Banner &shown, const Banner &news) const
{
    if (&news == m_answer)
        return true;
    if (&shown == m_answer && news.state().severity != Severity::Danger)
        return false;
    return bannerWeightOf(&news) >= bannerWeightOf(&shown);
}

void BannerStrip::walk()
{
    const std::vector<Banner *> all = speaking();
    const auto at = std::ranges::find(all, m_shown);
    if (at != all.end())
        show(at + 1 == all.end() ? all.front() : *(at + 1));
}

void BannerStrip::show(Banner *banner)
{
    m_shown = banner;
    for (Banner *each : m_banners)
        each->setVisible(each == banner);
    const std::vector<Banner *> all = speaking();
    const auto place = std::ranges::find(all, banner) - all.begin() + 1;
    m_next->setVisible(all.size() > 1);
    m_row->setContentsMargins(0, 0, all.size() > 1 ? space::m : 0, 0);
    m_next->setText(tr("%1 of %2 ›", "messages").arg(place).arg(all.size()));
    m_next->setAccessibleName(tr("Next message, now %1 of %2").arg(place).arg(all.size()));
    setVisible(banner != nullptr);
    update();
}

/// The button stands on the same ground as what it walks through.
void BannerStrip::paintEvent(QPaintEvent *)
{
    if (m_shown)
        QPainter{this}.fillRect(rect(), m_shown->ground());
}

void BannerStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        show(m_shown);
    QWidget::changeEvent(event);
}

} // namespace jour::ui
