#include "domain/handover/protection_mask.h"
#include "domain/handover/shift_handover.h"

namespace jour {

ShiftHandover paperOf(ShiftHandover handover, const Classifications &lists)
{
    for (auto *cases : {&handover.open, &handover.handedOff, &handover.closed})
        for (HandoverCase &one : *cases) {
            if (!one.masked)
                continue;
            one.child.clear();
            one.municipality.clear();
            one.words.clear();
            if (one.next)
                one.next = ProtectionMask::timer(*one.next);
            if (!lists.has(QStringLiteral("dispositions"), one.disposition))
                one.disposition.clear();
            if (one.lastContact) {
                one.lastContact->organisation.clear();
                one.lastContact->who.clear(); // the name of a place, or of anybody
            }
            for (HandoverReceipt &receipt : one.receipts) {
                receipt.post.clear();
                receipt.municipality.clear();
            }
        }
    return handover;
}

} // namespace jour
