<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>ActForms</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) left.</source>
        <translation>
            <numerusform>%n time left.</numerusform>
            <numerusform>%n times left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) of the same happening under it stay open, each with its deadlines: %1. Close them on their own.</source>
        <translation>
            <numerusform>%n case of the same happening under it stays open, with its deadlines: %1. Close it on its own.</numerusform>
            <numerusform>%n cases of the same happening under it stay open, each with its deadlines: %1. Close them on their own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectoryRows</name>
    <message numerus="yes">
        <source>, and %n more</source>
        <translation>
            <numerusform>, and %n more</numerusform>
            <numerusform>, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DryRunWords</name>
    <message numerus="yes">
        <source>%n time(s) nobody is on duty. </source>
        <translation>
            <numerusform>Once nobody is on duty. </numerusform>
            <numerusform>%n times nobody is on duty. </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a step is outside of its hours. </source>
        <translation>
            <numerusform>Once a step is outside of its hours. </numerusform>
            <numerusform>%n times a step is outside of its hours. </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message numerus="yes">
        <source>A case sleeps after %n day(s) untouched</source>
        <translation>
            <numerusform>A case sleeps after %n day untouched</numerusform>
            <numerusform>A case sleeps after %n days untouched</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FallbackPage</name>
    <message numerus="yes">
        <source>%n later deadline(s) are left out.</source>
        <translation>
            <numerusform>%n later deadline is left out.</numerusform>
            <numerusform>%n later deadlines are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapText</name>
    <message numerus="yes">
        <source>and %n more on the shift page, Ctrl+Shift+A</source>
        <translation>
            <numerusform>and %n more on the shift page, Ctrl+Shift+A</numerusform>
            <numerusform>and %n more on the shift page, Ctrl+Shift+A</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) in the next 48 hours: %1</source>
        <translation>
            <numerusform>%n gap in the next 48 hours: %1</numerusform>
            <numerusform>%n gaps in the next 48 hours: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoverText</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n promise</numerusform>
            <numerusform>%n promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation>
            <numerusform>%n assessment</numerusform>
            <numerusform>%n assessments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of state</source>
        <translation>
            <numerusform>%n change of state</numerusform>
            <numerusform>%n changes of state</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) added</source>
        <translation>
            <numerusform>%n person added</numerusform>
            <numerusform>%n persons added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) changed</source>
        <translation>
            <numerusform>%n fact changed</numerusform>
            <numerusform>%n facts changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other entry(ies)</source>
        <translation>
            <numerusform>%n other entry</numerusform>
            <numerusform>%n other entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sleeping case(s) that nobody has touched for long</source>
        <translation>
            <numerusform>%n sleeping case that nobody has touched for long</numerusform>
            <numerusform>%n sleeping cases that nobody has touched for long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) about looks and prints</source>
        <translation>
            <numerusform>%n entry about looks and prints</numerusform>
            <numerusform>%n entries about looks and prints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) about timers and plans</source>
        <translation>
            <numerusform>%n entry about timers and plans</numerusform>
            <numerusform>%n entries about timers and plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of no case: contacts, settings, sessions</source>
        <translation>
            <numerusform>%n entry of no case: contacts, settings, sessions</numerusform>
            <numerusform>%n entries of no case: contacts, settings, sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entered afterwards</source>
        <translation>
            <numerusform>%n entered afterwards</numerusform>
            <numerusform>%n entered afterwards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turns that the lists make themselves</source>
        <translation>
            <numerusform>%n turn that the lists make themselves</numerusform>
            <numerusform>%n turns that the lists make themselves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeNotes</name>
    <message numerus="yes">
        <source>%n field(s) filled.</source>
        <translation>
            <numerusform>%n field filled.</numerusform>
            <numerusform>%n fields filled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NightJournalPage</name>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) about looks, previews and timers are left out; the journal of each case has them.</source>
        <translation>
            <numerusform>%n entry about looks, previews and timers is left out; the journal of the case has it.</numerusform>
            <numerusform>%n entries about looks, previews and timers are left out; the journal of each case has them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberNotes</name>
    <message numerus="yes">
        <source>%n year(s) by the number</source>
        <translation>
            <numerusform>%n year by the number</numerusform>
            <numerusform>%n years by the number</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message numerus="yes">
        <source>CHANGED since: %n entry(ies)</source>
        <translation>
            <numerusform>CHANGED since: %n entry</numerusform>
            <numerusform>CHANGED since: %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>CHANGED since: %n change(s) of whom to call</source>
        <translation>
            <numerusform>CHANGED since: %n change of whom to call</numerusform>
            <numerusform>CHANGED since: %n changes of whom to call</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>CHANGED since: %n case(s)</source>
        <translation>
            <numerusform>CHANGED since: %n case</numerusform>
            <numerusform>CHANGED since: %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureWords</name>
    <message numerus="yes">
        <source>%n count(s) kept back</source>
        <translation>
            <numerusform>%n count kept back</numerusform>
            <numerusform>%n counts kept back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) in %1</source>
        <translation>
            <numerusform>%n case in %1</numerusform>
            <numerusform>%n cases in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) with fewer cases than that are not counted.</source>
        <translation>
            <numerusform>%n month with fewer cases than that is not counted.</numerusform>
            <numerusform>%n months with fewer cases than that are not counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyText</name>
    <message numerus="yes">
        <source>An alarm may be snoozed at most %n time(s), at most %1 at a time, and always with a reason. The time runs on meanwhile, and no snooze goes past a time of law or police.</source>
        <translation>
            <numerusform>An alarm may be snoozed at most %n time, at most %1 at a time, and always with a reason. The time runs on meanwhile, and no snooze goes past a time of law or police.</numerusform>
            <numerusform>An alarm may be snoozed at most %n times, at most %1 at a time, and always with a reason. The time runs on meanwhile, and no snooze goes past a time of law or police.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It sounds again every %n second(s).</source>
        <translation>
            <numerusform>It sounds again every %n second.</numerusform>
            <numerusform>It sounds again every %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Call at least %n time(s), %1 apart; when none of them reached anybody the next step begins at once.</source>
        <translation>
            <numerusform>Call at least %n time, %1 apart; when that reached nobody the next step begins at once.</numerusform>
            <numerusform>Call at least %n times, %1 apart; when none of them reached anybody the next step begins at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Call at least %n time(s), %1 apart.</source>
        <translation>
            <numerusform>Call at least %n time, %1 apart.</numerusform>
            <numerusform>Call at least %n times, %1 apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>everything begins again, %n time(s).</source>
        <translation>
            <numerusform>everything begins again, %n time.</numerusform>
            <numerusform>everything begins again, %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>begins more than %n hour(s) after the case was opened, when the night desk has gone home.</source>
        <translation>
            <numerusform>begins more than %n hour after the case was opened, when the night desk has gone home.</numerusform>
            <numerusform>begins more than %n hours after the case was opened, when the night desk has gone home.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SealedWords</name>
    <message numerus="yes">
        <source>%n document(s) written:</source>
        <translation>
            <numerusform>%n document written:</numerusform>
            <numerusform>%n documents written:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShiftHandoverPage</name>
    <message numerus="yes">
        <source>%n message(s) to named people stand at the desk, where each is read by the one it is for.</source>
        <translation>
            <numerusform>%n message to a named person stands at the desk, where it is read by the one it is for.</numerusform>
            <numerusform>%n messages to named people stand at the desk, where each is read by the one it is for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More is left out here than in the list that was signed: in %n case(s) somebody has become protected since.</source>
        <translation>
            <numerusform>More is left out here than in the list that was signed: in %n case somebody has become protected since.</numerusform>
            <numerusform>More is left out here than in the list that was signed: in %n cases somebody has become protected since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SleepPart</name>
    <message numerus="yes">
        <source>After %n day(s)</source>
        <translation>
            <numerusform>After %n day</numerusform>
            <numerusform>After %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StandingWords</name>
    <message numerus="yes">
        <source>%n case(s) NOT taken over, with those who had them: %1.</source>
        <translation>
            <numerusform>%n case NOT taken over, with those who had it: %1.</numerusform>
            <numerusform>%n cases NOT taken over, with those who had them: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) not taken over.</source>
        <translation>
            <numerusform>%n case not taken over.</numerusform>
            <numerusform>%n cases not taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>something has happened in %n case(s)</source>
        <translation>
            <numerusform>something has happened in %n case</numerusform>
            <numerusform>something has happened in %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatuteText</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jour::ui::AlarmBar</name>
    <message numerus="yes">
        <source>and %n more in the queue</source>
        <translation>
            <numerusform>and %n more in the queue</numerusform>
            <numerusform>and %n more in the queue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jour::ui::AutoPack</name>
    <message numerus="yes">
        <source>Sent to the printer, %n page(s).</source>
        <translation>
            <numerusform>Sent to the printer, %n page.</numerusform>
            <numerusform>Sent to the printer, %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jour::ui::BatchPage</name>
    <message numerus="yes">
        <source>&amp;Save %n paper(s)…  Ctrl+Enter</source>
        <translation>
            <numerusform>&amp;Save %n paper…  Ctrl+Enter</numerusform>
            <numerusform>&amp;Save %n papers…  Ctrl+Enter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pr&amp;int %n paper(s)  Ctrl+Enter</source>
        <translation>
            <numerusform>Pr&amp;int %n paper  Ctrl+Enter</numerusform>
            <numerusform>Pr&amp;int %n papers  Ctrl+Enter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jour::ui::BatchPresenter</name>
    <message numerus="yes">
        <source>Saved, %n page(s)</source>
        <translation>
            <numerusform>Saved, %n page</numerusform>
            <numerusform>Saved, %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printed, %n page(s)</source>
        <translation>
            <numerusform>Printed, %n page</numerusform>
            <numerusform>Printed, %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were no longer there.</source>
        <translation>
            <numerusform>%n case was no longer there.</numerusform>
            <numerusform>%n cases were no longer there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not done, and the journal knows nothing of them.</source>
        <translation>
            <numerusform>%n was not done, and the journal knows nothing of it.</numerusform>
            <numerusform>%n were not done, and the journal knows nothing of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jour::ui::CasePane</name>
    <message numerus="yes">
        <source>%n file(s) are being read.</source>
        <translation>
            <numerusform>%n file is being read.</numerusform>
            <numerusform>%n files are being read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jour::ui::ChecklistView</name>
    <message numerus="yes">
        <source>%n question(s) unanswered</source>
        <translation>
            <numerusform>%n question unanswered</numerusform>
            <numerusform>%n questions unanswered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jour::ui::ContactPane</name>
    <message numerus="yes">
        <source>%n more contacts are not shown here. They stand in the directory.</source>
        <translation>
            <numerusform>%n more contact is not shown here. It stands in the directory.</numerusform>
            <numerusform>%n more contacts are not shown here. They stand in the directory.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jour::ui::CoveragePresenter</name>
    <message numerus="yes">
        <source>%n municipalities</source>
        <translation>
            <numerusform>%n municipality</numerusform>
            <numerusform>%n municipalities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 with gaps, %n gap(s) in the coming 14 days</source>
        <translation>
            <numerusform>%1, %2 with gaps, %n gap in the coming 14 days</numerusform>
            <numerusform>%1, %2 with gaps, %n gaps in the coming 14 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jour::ui::DryRunLine</name>
    <message numerus="yes">
        <source>%n move(s)</source>
        <translation>
            <numerusform>%n move</numerusform>
            <numerusform>%n moves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jour::ui::FiguresPresenter</name>
    <message numerus="yes">
        <source> (%n not yet)</source>
        <translation>
            <numerusform> (%n not yet)</numerusform>
            <numerusform> (%n not yet)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) received</source>
        <translation>
            <numerusform>%n case received</numerusform>
            <numerusform>%n cases received</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jour::ui::HandoverBanner</name>
    <message numerus="yes">
        <source>%n case(s) not taken over.</source>
        <translation>
            <numerusform>%n case not taken over.</numerusform>
            <numerusform>%n cases not taken over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jour::ui::HandoverPresenter</name>
    <message numerus="yes">
        <source>The shift has ended. %n case(s) without an owner at the desk.</source>
        <translation>
            <numerusform>The shift has ended. %n case without an owner at the desk.</numerusform>
            <numerusform>The shift has ended. %n cases without an owner at the desk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jour::ui::HeaderBar</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due soon</source>
        <translation>
            <numerusform>%n due soon</numerusform>
            <numerusform>%n due soon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jour::ui::ImportView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jour::ui::IntakePresenter</name>
    <message numerus="yes">
        <source>%n municipality(ies)</source>
        <translation>
            <numerusform>%n municipality</numerusform>
            <numerusform>%n municipalities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jour::ui::JournalCheckup</name>
    <message numerus="yes">
        <source>The journal is whole: %n event(s) checked.</source>
        <translation>
            <numerusform>The journal is whole: %n event checked.</numerusform>
            <numerusform>The journal is whole: %n events checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jour::ui::JournalView</name>
    <message numerus="yes">
        <source>%n more character(s): on the case summary on paper (Ctrl+P).</source>
        <translation>
            <numerusform>%n more character: on the case summary on paper (Ctrl+P).</numerusform>
            <numerusform>%n more characters: on the case summary on paper (Ctrl+P).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jour::ui::MissedPage</name>
    <message numerus="yes">
        <source>%n deadline(s) passed while nobody could see them</source>
        <translation>
            <numerusform>%n deadline passed while nobody could see it</numerusform>
            <numerusform>%n deadlines passed while nobody could see them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jour::ui::MunicipalityList</name>
    <message numerus="yes">
        <source>%1, %n contacts found</source>
        <translation>
            <numerusform>%1, %n contact found</numerusform>
            <numerusform>%1, %n contacts found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jour::ui::MunicipalityModel</name>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jour::ui::MunicipalityView</name>
    <message numerus="yes">
        <source>%n more contacts are not shown here. Search for them by name, function or number.</source>
        <translation>
            <numerusform>%n more contact is not shown here. Search for it by name, function or number.</numerusform>
            <numerusform>%n more contacts are not shown here. Search for them by name, function or number.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jour::ui::NightLine</name>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jour::ui::OperatorsPart</name>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n active</numerusform>
            <numerusform>%n active</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jour::ui::OverviewView</name>
    <message numerus="yes">
        <source>The same child in %n earlier case(s)</source>
        <translation>
            <numerusform>The same child in %n earlier case</numerusform>
            <numerusform>The same child in %n earlier cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jour::ui::PoliciesPart</name>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n in use</numerusform>
            <numerusform>%n in use</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jour::ui::PolicyImportView</name>
    <message numerus="yes">
        <source>%n thing(s) to look at in the policies of the file. They can be taken all the same.</source>
        <translation>
            <numerusform>%n thing to look at in the policies of the file. It can be taken all the same.</numerusform>
            <numerusform>%n things to look at in the policies of the file. They can be taken all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) are here already.</source>
        <translation>
            <numerusform>%n version is here already.</numerusform>
            <numerusform>%n versions are here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s): nothing is taken before they are put right in the file.</source>
        <translation>
            <numerusform>%n error: nothing is taken before it is put right in the file.</numerusform>
            <numerusform>%n errors: nothing is taken before they are put right in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jour::ui::PrintFeature</name>
    <message numerus="yes">
        <source>Saved, %n page(s).</source>
        <translation>
            <numerusform>Saved, %n page.</numerusform>
            <numerusform>Saved, %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) went to the printer, then no more.</source>
        <translation>
            <numerusform>%n copy went to the printer, then no more.</numerusform>
            <numerusform>%n copies went to the printer, then no more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jour::ui::QueueModel</name>
    <message numerus="yes">
        <source>%n more case(s) of the same happening</source>
        <translation>
            <numerusform>%n more case of the same happening</numerusform>
            <numerusform>%n more cases of the same happening</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jour::ui::RosterCalendar</name>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jour::ui::RosterPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jour::ui::RosterPresenter</name>
    <message numerus="yes">
        <source>%n shift(s) copied into %1 from the week before.</source>
        <translation>
            <numerusform>%n shift copied into %1 from the week before.</numerusform>
            <numerusform>%n shifts copied into %1 from the week before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jour::ui::ShiftPresenter</name>
    <message numerus="yes">
        <source>%n case(s) that you work on were changed</source>
        <translation>
            <numerusform>%n case that you work on was changed</numerusform>
            <numerusform>%n cases that you work on were changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) to you</source>
        <translation>
            <numerusform>%n message to you</numerusform>
            <numerusform>%n messages to you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were then without an owner at the desk.</source>
        <translation>
            <numerusform>%n case was then without an owner at the desk.</numerusform>
            <numerusform>%n cases were then without an owner at the desk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n case(s) that you have nothing to do with.</source>
        <translation>
            <numerusform>Left out: %n case that you have nothing to do with.</numerusform>
            <numerusform>Left out: %n cases that you have nothing to do with.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n sleeping case(s) (Ctrl+Shift+W).</source>
        <translation>
            <numerusform>Left out: %n sleeping case (Ctrl+Shift+W).</numerusform>
            <numerusform>Left out: %n sleeping cases (Ctrl+Shift+W).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) to call</source>
        <translation>
            <numerusform>%n number to call</numerusform>
            <numerusform>%n numbers to call</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that the last shift wants you to know</source>
        <translation>
            <numerusform>%n thing that the last shift wants you to know</numerusform>
            <numerusform>%n things that the last shift wants you to know</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jour::ui::SleepingPage</name>
    <message numerus="yes">
        <source>%n case(s) asleep</source>
        <translation>
            <numerusform>%n case asleep</numerusform>
            <numerusform>%n cases asleep</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open cases that nobody has touched for %n day(s). Only limits of law and times set by the police ring in them. Whatever is written in a case wakes it, and all of it rings again.</source>
        <translation>
            <numerusform>Open cases that nobody has touched for %n day. Only limits of law and times set by the police ring in them. Whatever is written in a case wakes it, and all of it rings again.</numerusform>
            <numerusform>Open cases that nobody has touched for %n days. Only limits of law and times set by the police ring in them. Whatever is written in a case wakes it, and all of it rings again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jour::ui::SleepingPresenter</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jour::ui::StatutesPart</name>
    <message numerus="yes">
        <source>%n count(s) down</source>
        <translation>
            <numerusform>%n counts down</numerusform>
            <numerusform>%n count down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n switched off</source>
        <translation>
            <numerusform>%n switched off</numerusform>
            <numerusform>%n switched off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked for a year</source>
        <translation>
            <numerusform>%n not checked for a year</numerusform>
            <numerusform>%n not checked for a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a hole in time</source>
        <translation>
            <numerusform>%n with a hole in time</numerusform>
            <numerusform>%n with a hole in time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jour::ui::TestRoundPage</name>
    <message numerus="yes">
        <source>%1 of %2 called, %n answered</source>
        <translation>
            <numerusform>%1 of %2 called, %n answered</numerusform>
            <numerusform>%1 of %2 called, %n answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jour::ui::TestRoundPresenter</name>
    <message numerus="yes">
        <source>%n missed this week</source>
        <translation>
            <numerusform>%n missed this week</numerusform>
            <numerusform>%n missed this week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jour::ui::UnlockPage</name>
    <message numerus="yes">
        <source>%n deadline(s) overdue</source>
        <translation>
            <numerusform>%n deadline overdue</numerusform>
            <numerusform>%n deadlines overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) due soon</source>
        <translation>
            <numerusform>%n deadline due soon</numerusform>
            <numerusform>%n deadlines due soon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jour::ui::WatchBanner</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jour::ui::Workspace</name>
    <message numerus="yes">
        <source>%n open case(s) untouched for a long time. Look through them once a week.</source>
        <translation>
            <numerusform>%n open case untouched for a long time. Look through it once a week.</numerusform>
            <numerusform>%n open cases untouched for a long time. Look through them once a week.</numerusform>
        </translation>
    </message>
</context>
</TS>
