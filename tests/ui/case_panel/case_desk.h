#pragma once

#include "case_panel/case_pane.h"
#include "services/casework.h"
#include "services/text_drafts.h"
#include "store/journal.h"
#include "ui/intake/intake_desk.h"
#include "ui/widgets/typing.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTest>

namespace jour::test {

/// A case panel in a window of its own, with one case open in it.
struct CaseDesk : IntakeDesk
{
    CaseDesk() { show(); }

    void show()
    {
        pane =
            std::make_unique<ui::CasePane>(context(), nullptr, ui::FileAsk::system(),
                                           [this](const std::function<void()> &work) { background(work); });
        pane->resize(900, 800);
        pane->show();
        QApplication::setActiveWindow(pane.get());
        REQUIRE(QTest::qWaitForWindowActive(pane.get()));
        pane->open(id);
    }
    /// As lock and unlock do.
    void showAgain()
    {
        pane.reset();
        show();
    }
    template<typename T>
    [[nodiscard]] T &in(const QString &name)
    {
        T *found = nullptr;
        for (T *each : pane->findChildren<T *>(name))
            found = each->isVisible() ? each : found;
        REQUIRE(found);
        return *found;
    }
    /// The line edit of a time field.
    [[nodiscard]] QLineEdit &moment(const QString &name)
    {
        auto *edit = in<QWidget>(name).findChild<QLineEdit *>(QStringLiteral("momentEdit"));
        REQUIRE(edit);
        return *edit;
    }
    [[nodiscard]] bool hasForm(const QString &kind)
    {
        const auto *form = pane->findChild<QWidget *>(QStringLiteral("form-") + kind);
        return form && form->isVisible();
    }
    template<typename Body>
    [[nodiscard]] std::vector<Body> said()
    {
        std::vector<Body> bodies;
        const auto events = Journal{fixture.db()}.ofCase(id);
        REQUIRE(events);
        for (const Event &event : *events)
            if (event.type == QLatin1String{Body::type})
                bodies.push_back(fromJsonObject<Body>(parseJson(event.body)));
        return bodies;
    }
    [[nodiscard]] std::vector<Draft> formDrafts()
    {
        auto found = TextDrafts{desk}.ofCase(id);
        REQUIRE(found);
        return *found;
    }

    CaseId id = earlier(aChild(), QStringLiteral("0136"), std::chrono::minutes{5});
    /// Where files are read: here, at once.
    ui::Background background = [](const std::function<void()> &work) { work(); };
    std::unique_ptr<ui::CasePane> pane;
};

} // namespace jour::test
