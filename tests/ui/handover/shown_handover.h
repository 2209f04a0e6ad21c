#pragma once

#include "actions/action_registry.h"
#include "core/services/shift_night.h"
#include "handover/handover_page.h"
#include "handover/section_list.h"
#include "support/ui_settings.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

namespace jour::test {

/// The handover page: KL sits at the desk, AN's night lies behind; or the other way round.
struct ShownHandover : ShiftNight
{
    explicit ShownHandover(bool isKlaras = true)
        : page{{isKlaras ? *theirs : *at, actions, settings}, folder()}
    {
        page.resize(900, 700);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        QApplication::setActiveWindow(&page);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(focused(), key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(focused(), text); }
    [[nodiscard]] QWidget *focused()
    {
        return QApplication::focusWidget() ? QApplication::focusWidget() : &page;
    }
    [[nodiscard]] ui::SectionList &list() { return *page.findChild<ui::SectionList *>(); }
    void walkTo(CaseId id) { list().choose(id); }
    [[nodiscard]] QString lineOf(CaseId id)
    {
        walkTo(id);
        QStringList texts;
        for (const QString &text : list().currentLine()->columns)
            texts << text;
        return texts.join(QLatin1Char('|'));
    }
    [[nodiscard]] QString banner(const char *name)
    {
        const auto *label = page.findChild<QWidget *>(QLatin1String{name});
        REQUIRE(label);
        QStringList texts;
        for (const QLabel *each : label->findChildren<QLabel *>())
            texts << each->text();
        return texts.join(QLatin1Char(' '));
    }

    ui::ActionRegistry actions;
    ui::UiSettings settings;
    ui::HandoverPage page;
};

} // namespace jour::test
