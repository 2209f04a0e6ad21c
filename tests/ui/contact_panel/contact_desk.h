#pragma once

#include "actions/action_registry.h"
#include "contact_panel/contact_pane.h"
#include "services/contact_csv.h"
#include "services/directory.h"
#include "services/intake.h"
#include "support/store.h"
#include "support/strings.h"
#include "support/ui_settings.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

namespace jour::test {

inline const QString haninge = QStringLiteral("0136");
inline const QString nykvarn = QStringLiteral("0140");

/// A desk with a contact panel in a window of its own, and the keys of the desk.
struct ContactDesk
{
    static ReferenceData tables()
    {
        auto loaded = ReferenceData::load();
        REQUIRE(loaded);
        return std::move(*loaded);
    }

    ContactPoint add(const char *name, const QString &municipality = haninge,
                     const char *number = "08-465 004 20", const char *hours = "",
                     const char *function = "socialjour")
    {
        ContactPoint point = aContactPoint(QString::fromUtf8(name), municipality);
        point.function = QLatin1String{function};
        point.channels = {{QStringLiteral("phone"), QString::fromUtf8(number), {}}};
        if (*number == '\0')
            point.channels.clear();
        point.hours = *readHours(QString::fromUtf8(hours));
        point.priority = m_added++;
        return save(point);
    }
    ContactPoint save(const ContactPoint &point)
    {
        REQUIRE(Directory{desk}.save(point));
        return point;
    }
    CaseId take(const QString &home, const std::vector<PersonFacts> &persons = {PersonFacts{}},
                const QString &whereabouts = {})
    {
        Intake intake{desk};
        const Draft draft = intake.begin();
        IntakeForm form = Intake::formOf(draft);
        form.facts.homeMunicipality = {home, {}};
        form.facts.whereabouts = {whereabouts, {}};
        form.persons = persons;
        const auto id = intake.openCase(draft, form);
        REQUIRE(id);
        return *id;
    }

    /// The panel on the screen, for a case of a child from there.
    void show(CaseId id, const QString &home = haninge, const QString &whereabouts = {})
    {
        if (!pane) {
            pane = std::make_unique<ui::ContactPane>(ui::FeatureContext{desk, actions, settings});
            QObject::connect(pane.get(), &ui::ContactPane::needsChanged, pane.get(), [this](ui::Needs met) {
                actions.setMet(met | ui::Need::Unlocked | ui::Need::CaseSelected | ui::Need::CaseOpen);
            });
            // As the window does.
            for (const ui::ActionSpec &spec : ui::actionTable())
                pane->addAction(actions.action(spec.id));
            pane->resize(330, 760);
            pane->show();
            QApplication::setActiveWindow(pane.get());
            REQUIRE(QTest::qWaitForWindowActive(pane.get()));
        }
        pane->showFor(id, {home, {}}, {whereabouts, {}});
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : pane.get();
        QTest::keyClick(target, key, modifiers);
        QCoreApplication::processEvents();
    }
    void call() const { press(Qt::Key_D, Qt::ControlModifier); }

    template<typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        for (T *found : pane->findChildren<T *>(QLatin1String{name}))
            if (found->isVisible())
                return found;
        return nullptr;
    }
    /// The number in large digits; empty when no call is on.
    [[nodiscard]] QString digits() const
    {
        const auto *shown = find<QWidget>("dialDigits");
        return shown ? shown->accessibleName() : QString{};
    }
    [[nodiscard]] QString whom() const
    {
        const auto *label = find<QLabel>("callWhom");
        return label ? label->text() : QString{};
    }
    [[nodiscard]] QString words() const
    {
        QCoreApplication::processEvents(); // what was just made is shown
        QStringList texts;
        for (const QLabel *label : pane->findChildren<QLabel *>())
            if (label->isVisible())
                texts << label->text();
        return texts.join(QLatin1Char('\n'));
    }
    /// What the cards say of a contact, in the order in which they stand.
    [[nodiscard]] QStringList cards() const
    {
        QCoreApplication::processEvents(); // what was just made is shown
        QStringList texts;
        for (int i = 0;; ++i) {
            const auto *name = find<QPushButton>(QByteArray{"contact" + QByteArray::number(i)}.constData());
            if (!name)
                break;
            texts << name->accessibleName();
        }
        return texts;
    }

    StoreFixture fixture;
    ReferenceData reference = tables();
    ChangeFeed feed;
    Desk desk{fixture.store(), fixture.clock, reference, feed, fixture.author};
    ui::ActionRegistry actions;
    ui::UiSettings settings;
    std::unique_ptr<ui::ContactPane> pane;

private:
    int m_added = 0;
};

} // namespace jour::test
