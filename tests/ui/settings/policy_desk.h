#pragma once

#include "services/form_draft.h"
#include "services/policies.h"
#include "settings_desk.h"

#include <QComboBox>
#include <QSpinBox>
#include <QTreeWidget>

namespace jour::test {

/// The settings with the policies open, and contacts for the cases of Nykvarn: a socialjour that closes at
/// half past two, and the own manager.
struct PolicyDesk : SettingsDesk
{
    explicit PolicyDesk(Role role = Role::Manager) : SettingsDesk{role}
    {
        HoursRule evening;
        evening.from = 17 * 60;
        evening.to = 2 * 60 + 30;
        add("0140", "socialjour", "Nykvarns socialjour", {evening});
        add("own", "chefIBeredskap", "Chefen");
        page->start();
        open("policiesSection");
    }
    void add(const char *municipality, const char *function, const char *name,
             std::vector<HoursRule> hours = {})
    {
        ContactPoint point = aContactPoint(QString::fromUtf8(name), QString::fromLatin1(municipality));
        point.function = QString::fromLatin1(function);
        point.hours = std::move(hours);
        REQUIRE(
            desk->commit({{std::nullopt, jour::events::ContactPointSaved{point, QStringLiteral("editor")}}}));
    }
    QTreeWidget *list() { return find<QTreeWidget>("policyList"); }
    QTreeWidget *steps() { return find<QTreeWidget>("stepList"); }
    /// By urgency, as shipped: 0 immediate … 3 daytime.
    void choose(int row)
    {
        list()->setFocus();
        list()->setCurrentItem(list()->topLevelItem(row));
    }
    void edit(int row)
    {
        choose(row);
        push("policyChange");
    }
    void set(const char *field, int value)
    {
        auto *number = find<QSpinBox>(field);
        number->setFocus();
        number->setValue(value);
    }
    void pick(const char *field, const QVariant &data)
    {
        auto *box = find<QComboBox>(field);
        REQUIRE(box->findData(data) >= 0);
        box->setFocus();
        box->setCurrentIndex(box->findData(data));
    }
    [[nodiscard]] Policy current(Urgency urgency)
    {
        for (const PolicyHistory &history : Policies{*desk}.all())
            if (history.newest.urgency == urgency)
                return history.newest;
        return {};
    }
    /// The line beneath a field.
    [[nodiscard]] QString besides(const char *field) { return find<QWidget>(field)->accessibleDescription(); }
    [[nodiscard]] static QString where() { return QApplication::focusWidget()->objectName(); }
    [[nodiscard]] bool isKept() { return !FormDraft{*desk, QStringLiteral("policyForm")}.body().isEmpty(); }
    [[nodiscard]] bool isOpen() { return page->findChild<QWidget *>(QStringLiteral("policyForm")); }
    /// Locked and unlocked: the page is made anew on what the store holds.
    void lock()
    {
        page.reset();
        showPage();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QStringList column(const char *tree, int column)
    {
        QStringList texts;
        auto *widget = find<QTreeWidget>(tree);
        for (int row = 0; row < widget->topLevelItemCount(); ++row)
            texts << widget->topLevelItem(row)->text(column);
        return texts;
    }
};

} // namespace jour::test
