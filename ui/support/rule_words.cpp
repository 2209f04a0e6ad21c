#include "support/rule_words.h"

namespace jour::ui {

namespace {

struct Rule
{
    const char *id;
    const char *words;
};

constexpr Rule rules[] = {
    {"R1", QT_TRANSLATE_NOOP(
               "RuleWords",
               "A case comes in: its policy is frozen for it, the first step begins and its clock starts.")},
    {"R1x",
     QT_TRANSLATE_NOOP("RuleWords", "There was no policy for the case: the built-in plan is followed.")},
    {"R2", QT_TRANSLATE_NOOP("RuleWords",
                             "The time of a step ran out: the next step begins, with its whole time.")},
    {"R2e", QT_TRANSLATE_NOOP("RuleWords", "Nobody is on duty for a step: that is written down, and the plan "
                                           "goes on or waits, as the policy says.")},
    {"R2h", QT_TRANSLATE_NOOP("RuleWords", "The hours of a step that waits for them have begun: it begins "
                                           "anew, with its whole time.")},
    {"R2w", QT_TRANSLATE_NOOP("RuleWords", "A step begins outside of the hours in which it may call anybody: "
                                           "that is written down, and the plan goes on or waits for them, as "
                                           "the policy says.")},
    {"R2o", QT_TRANSLATE_NOOP("RuleWords", "The desk did what the step asked of it: the next step begins.")},
    {"R3", QT_TRANSLATE_NOOP("RuleWords", "Somebody at the desk goes on to another step, with a reason. "
                                          "Refused where the plan has moved meanwhile (R3s).")},
    {"R4", QT_TRANSLATE_NOOP("RuleWords",
                             "A call reached nobody: the step stays, and a time to call again is set.")},
    {"R4n", QT_TRANSLATE_NOOP("RuleWords", "As many calls as the step asks for reached nobody: the next step "
                                           "begins before its time.")},
    {"R5", QT_TRANSLATE_NOOP("RuleWords",
                             "Somebody took it and named a time: the promise becomes the next deadline.")},
    {"R5a", QT_TRANSLATE_NOOP(
                "RuleWords",
                "A step that asks for all: one of them took it, the clock runs on until the last one has.")},
    {"R5p", QT_TRANSLATE_NOOP("RuleWords",
                              "Somebody answered without naming a time: the clock of the step goes on.")},
    {"R6", QT_TRANSLATE_NOOP("RuleWords",
                             "A promised time passed and nothing was done: it rings, call again or go on.")},
    {"R6a",
     QT_TRANSLATE_NOOP("RuleWords",
                       "Nobody at the desk acted on a broken promise: the next step begins by itself.")},
    {"R6k", QT_TRANSLATE_NOOP("RuleWords", "The promise was kept, or what was chased is done.")},
    {"R6n", QT_TRANSLATE_NOOP("RuleWords", "A step that asks for all: one of several promises was kept.")},
    {"R7",
     QT_TRANSLATE_NOOP(
         "RuleWords",
         "The case became more urgent: the plan of the new urgency begins. Less urgent changes nothing.")},
    {"R8", QT_TRANSLATE_NOOP("RuleWords",
                             "The last step ran out: the steps begin again, as often as the policy says.")},
    {"R9", QT_TRANSLATE_NOOP("RuleWords",
                             "Every step has been tried as often as allowed: it rings until somebody acts.")},
    {"R10",
     QT_TRANSLATE_NOOP("RuleWords", "A snooze: the sound is off for a while, with a reason. Short, counted, "
                                    "never past a time of law or police; the clock runs on.")},
    {"R11",
     QT_TRANSLATE_NOOP("RuleWords",
                       "A snooze has ended, or something made the case more pressing: it is heard again.")},
    {"R12", QT_TRANSLATE_NOOP("RuleWords", "The case is closed: all its deadlines end at once.")},
    {"R13",
     QT_TRANSLATE_NOOP("RuleWords", "The case is reopened: a new plan begins, the old deadlines stay dead.")},
    {"R14", QT_TRANSLATE_NOOP("RuleWords", "The case is offered to somebody else: no deadline moves, and it "
                                           "stays where it is until they take it over.")},
    {"R15", QT_TRANSLATE_NOOP(
                "RuleWords",
                "A policy was switched off: nothing starts from it, and its cases go on under another.")},
    {"R16", QT_TRANSLATE_NOOP("RuleWords", "Nobody could see for a while, or the clock was changed: what was "
                                           "missed is listed, and each case moves at most one step.")},
    {"R17", QT_TRANSLATE_NOOP("RuleWords",
                              "The case goes over to another policy, with a reason. A promise stands.")},
    {"R18",
     QT_TRANSLATE_NOOP("RuleWords", "Somebody at the desk pauses the plan until a time, with a reason: "
                                    "nobody is chased meanwhile. Limits of law, times of the police and "
                                    "promises run on.")},
    {"R19", QT_TRANSLATE_NOOP("RuleWords", "A pause is over, by its time, by a call, by something new in the "
                                           "case or by hand: the step begins anew, with its whole time.")},
};

} // namespace

std::vector<std::pair<QString, QString>> RuleWords::all()
{
    std::vector<std::pair<QString, QString>> told;
    for (const Rule &rule : rules)
        told.emplace_back(QString::fromLatin1(rule.id), tr(rule.words));
    return told;
}

} // namespace jour::ui
