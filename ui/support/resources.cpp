#include "support/resources.h"

#include <QtGlobal>

// Outside any namespace, as the macro wants it: nothing else pulls a resource out of a static library.
void ensureResources()
{
    static const bool once = [] {
        Q_INIT_RESOURCE(jour_ui);
        return true;
    }();
    Q_UNUSED(once)
}
