#pragma once

#include "print/paper_kind.h"

#include <array>
#include <catch2/catch_test_macros.hpp>

// The papers of a case, in each of their variants.
namespace jour::test {

inline constexpr std::array allOfCase{ui::CasePaperKind::Summary, ui::CasePaperKind::ReadBack,
                                      ui::CasePaperKind::HandOff, ui::CasePaperKind::Assessment,
                                      ui::CasePaperKind::Checklist};
inline constexpr std::array allVariants{PrintVariant::Masked, PrintVariant::Receiver, PrintVariant::Initials,
                                        PrintVariant::Unmasked};

inline void saveAs(ui::PaperKind &kind, const ui::PaperChoice &choice, const QString &path)
{
    const auto paper = kind.make(choice);
    REQUIRE(paper);
    CHECK((*paper)->fits());
    REQUIRE(ui::writePdf(**paper, path));
}

} // namespace jour::test
