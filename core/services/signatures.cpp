#include "services/signatures.h"

#include "store/desk_reader.h"
#include "store/store.h"

namespace jour {

Result<Signatures> signaturesOf(Store &store)
{
    return DeskReader{store.connection()}.operators().map([](const std::vector<Operator> &operators) {
        Signatures signatures;
        for (const Operator &who : operators)
            signatures.insert(who.id, who.signature);
        return signatures;
    });
}

} // namespace jour
