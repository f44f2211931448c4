package org.candour.web.referral;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.casework.Desk;
import org.candour.pathway.Owner;
import org.candour.pathway.ReviewType;
import org.candour.time.Civil;
import org.candour.web.shared.Addresses;

/** A type of review that may be referred for, and by whom. */
public record TypeLine(
    String name, String href, String says, String by, String rule, String cites, boolean had) {
  static List<TypeLine> of(Desk desk, String address) {
    return of(desk, address, Set.of());
  }

  /** With a word at those that a case has already. */
  static List<TypeLine> of(Desk desk, String address, Set<String> had) {
    return desk.framework().reviews().values().stream()
        .map(t -> of(t, address, had.contains(t.id())))
        .toList();
  }

  private static String last(ReviewType type) {
    return type.until()
        .map(day -> " It takes no referral received after " + Civil.words(day) + ".")
        .orElse("");
  }

  private static TypeLine of(ReviewType type, String address, boolean had) {
    String by =
        type.referral().by().stream().map(Owner::name).distinct().collect(Collectors.joining(", "));
    return new TypeLine(
        type.name(),
        address + Addresses.of(type.id()),
        type.rule().says() + last(type),
        by.isEmpty() ? "anybody who works for an agency of the partnership" : by,
        type.rule().id().value(),
        type.rule().cites().words(),
        had);
  }
}
