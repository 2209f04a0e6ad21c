#pragma once

#include "actions/action_registry.h"
#include "actions/feature_context.h"
#include "core/services/desk_fixture.h"
#include "services/contact_csv.h"
#include "services/directory.h"
#include "services/duty_book.h"
#include "services/duty_lists.h"
#include "support/strings.h"
#include "support/ui_settings.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

namespace jour::test {

/// An unlocked desk with duty lists to fill, and a hand on the keyboard. It is Tuesday 24 November 2026,
/// 02:00.
struct DutyDesk : DeskFixture
{
    ContactPoint point(const QString &name, const QString &municipality, const QString &hours = {})
    {
        ContactPoint made = aContactPoint(name, municipality);
        made.hours = *readHours(hours);
        REQUIRE(Directory{desk}.save(made));
        return made;
    }
    DutyPersonId person(const QString &name, const QString &number = QStringLiteral("070-174 06 05"))
    {
        DutyPerson made;
        made.name = name;
        made.channels = {{QStringLiteral("mobile"), number, {}}};
        const auto saved = lists.save(made);
        REQUIRE(saved);
        return saved->id;
    }
    /// A list of single shifts behind a contact.
    DutyListId list(const ContactPoint &of, const std::vector<DutyShift> &shifts,
                    const QString &name = QStringLiteral("Natt"))
    {
        DutyList made;
        made.point = of.id;
        made.name = name;
        made.shifts = shifts;
        const auto saved = lists.save(made);
        REQUIRE(saved);
        return saved->id;
    }
    [[nodiscard]] static DutyShift shift(DutyPersonId who, Instant from, Instant to)
    {
        DutyShift made;
        made.id = DutyShiftId::random();
        made.from = from;
        made.to = to;
        made.who = {who, {}};
        return made;
    }
    /// A wall-clock time of November 2026, unless said otherwise.
    [[nodiscard]] static Instant at(int day, int hour, int minute = 0, int month = 11, int year = 2026)
    {
        return fromLocal(QDate{year, month, day}, QTime{hour, minute});
    }
    [[nodiscard]] DutyList saved(DutyListId id)
    {
        const DutyList *found = desk.duties().index().list(id);
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] ui::FeatureContext context() { return {desk, actions, settings}; }

    void show(QWidget &page)
    {
        shown = &page;
        page.resize(900, 760);
        page.show();
        QApplication::setActiveWindow(&page);
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }
    template<typename T>
    [[nodiscard]] T &find(const char *name) const
    {
        for (T *found : shown->findChildren<T *>(QLatin1String{name}))
            if (found->isVisible())
                return *found;
        FAIL("not shown: " << name);
        std::abort();
    }
    [[nodiscard]] bool shows(const char *name) const
    {
        for (const QWidget *found : shown->findChildren<QWidget *>(QLatin1String{name}))
            if (found->isVisible())
                return true;
        return false;
    }
    [[nodiscard]] QString words() const
    {
        QStringList texts;
        for (const QLabel *label : shown->findChildren<QLabel *>())
            if (label->isVisible())
                texts << label->text();
        return texts.join(QLatin1Char('\n'));
    }
    static QString where()
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString{};
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// Writes into a field, or into the line within it.
    void type(const char *name, const char *text)
    {
        auto &field = find<QWidget>(name);
        auto *line = qobject_cast<QLineEdit *>(&field);
        if (!line)
            line = field.findChild<QLineEdit *>();
        REQUIRE(line);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, QString::fromUtf8(text));
        if (QString::fromUtf8(text).isEmpty())
            QTest::keyClick(line, Qt::Key_Delete);
    }

    DutyLists lists{desk};
    ui::ActionRegistry actions;
    ui::UiSettings settings;
    QWidget *shown = nullptr;
};

} // namespace jour::test
