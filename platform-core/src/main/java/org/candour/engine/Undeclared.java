package org.candour.engine;

import java.util.List;
import java.util.Set;
import org.candour.framework.Framework;
import org.candour.pathway.Access;
import org.candour.tenancy.PersonId;
import org.candour.time.Civil;

/**
 * What somebody has still to declare before the papers of a case are shown to them, by the
 * framework in force. Whoever opens the case for the partnership, and takes no part in it, is not
 * asked.
 */
final class Undeclared {
  private Undeclared() {}

  static List<Access.Declaration> by(PersonId person, Dossier dossier, Assessment now) {
    List<Access.Declaration> asked =
        dossier
            .frameworks()
            .on(Civil.dayOf(now.about()))
            .map(Framework::access)
            .map(access -> List.copyOf(access.declarations().values()))
            .orElse(List.of());
    if (asked.isEmpty()
        || Standing.of(dossier.frameworks(), dossier.appointments(), person, now.about())
            .everyCase()
            .isPresent()) {
      return List.of();
    }
    Set<String> declared =
        AccessRecord.of(dossier.journal()).declared().getOrDefault(person, Set.of());
    return asked.stream().filter(one -> !declared.contains(one.id())).toList();
  }
}
