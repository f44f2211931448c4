package org.candour.casework;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.candour.journal.Entry;
import org.candour.journal.Happening;
import org.candour.journal.Happening.Arrived;
import org.candour.journal.Happening.AttendanceCorrected;
import org.candour.journal.Happening.ChairTaken;
import org.candour.journal.Happening.Corrected;
import org.candour.journal.Happening.DecisionMade;
import org.candour.journal.Happening.Departed;
import org.candour.journal.Happening.DisagreementRaised;
import org.candour.journal.Happening.InterestDeclared;
import org.candour.journal.Happening.ItemConcluded;
import org.candour.journal.Happening.ItemListed;
import org.candour.journal.Happening.MeetingCalled;
import org.candour.journal.Sitting;
import org.candour.journal.Subject;
import org.candour.proof.ExportFiles.Shown;
import org.candour.proof.Leaf;
import org.candour.proof.LeafTree;
import org.candour.proof.Merkle;
import org.candour.proof.Octets;
import org.candour.tenancy.PartnershipId;

/**
 * The entries of bodies' journals on which entries of a case rest: who came and went at the
 * meeting, and what concerned its one item. What the meeting did with other cases is left out; the
 * entry at which the meeting was copied is given by its hash, whatever it is.
 */
record Sittings(PartnershipId p, Store.Tx tx, Files files, LeafTree tree) {

  /** By the key of the body's leaf, the entries in order of place, each with its path. */
  Map<String, List<Shown>> of(List<Entry> ofCase) {
    Map<String, List<Sitting>> byBody = new LinkedHashMap<>();
    for (Entry entry : ofCase) {
      sitting(entry.what())
          .ifPresent(s -> byBody.computeIfAbsent(s.body(), b -> new ArrayList<>()).add(s));
    }
    Map<String, List<Shown>> shown = new TreeMap<>();
    byBody.forEach(
        (body, sittings) -> {
          String key = Leaf.Kind.JOURNAL.word() + " " + Ids.ofBody(body);
          if (tree.index(key) >= 0) {
            shown.put(key, of(body, sittings, tree.leaves().get(tree.index(key))));
          }
        });
    return shown;
  }

  private static Optional<Sitting> sitting(Happening what) {
    if (what instanceof DecisionMade it) {
      return it.sitting();
    }
    if (what instanceof DisagreementRaised it) {
      return it.sitting();
    }
    return what instanceof AttendanceCorrected it ? Optional.of(it.sitting()) : Optional.empty();
  }

  private List<Shown> of(String body, List<Sitting> sittings, Leaf leaf) {
    List<StoredEntry> stored = tx.journals().of(p, Ids.ofBody(body));
    List<Octets> hashes =
        stored.stream()
            .limit(leaf.place())
            .map(e -> Merkle.leaf(CaseExport.octets(e.hash())))
            .toList();
    Set<Long> content = new HashSet<>();
    Set<Long> places = new HashSet<>();
    for (Entry entry : files.journal(Subject.ofBody(body), Ids.ofBody(body)).entries()) {
      for (Sitting sitting : sittings) {
        if (concerns(entry.what(), sitting, content)) {
          content.add(entry.place());
        }
      }
    }
    sittings.forEach(s -> places.add(s.place()));
    places.addAll(content);
    return stored.stream()
        .filter(e -> places.contains(e.place()) && e.place() <= leaf.place())
        .map(
            e ->
                new Shown(
                    CaseExport.row(e, content.contains(e.place())),
                    Optional.of(Merkle.path(hashes, (int) e.place() - 1))))
        .toList();
  }

  private static boolean concerns(Happening what, Sitting sitting, Set<Long> content) {
    if (what instanceof Corrected it) {
      return content.contains(it.place());
    }
    if (what instanceof ItemListed it) {
      return it.meeting().equals(sitting.meeting()) && it.item().equals(sitting.item());
    }
    if (what instanceof InterestDeclared it) {
      return it.meeting().equals(sitting.meeting()) && it.item().equals(sitting.item());
    }
    if (what instanceof ItemConcluded it) {
      return it.meeting().equals(sitting.meeting()) && it.item().equals(sitting.item());
    }
    return meeting(what).filter(sitting.meeting()::equals).isPresent();
  }

  /** The meeting of what concerns a meeting as a whole. */
  private static Optional<String> meeting(Happening what) {
    if (what instanceof MeetingCalled it) {
      return Optional.of(it.meeting());
    }
    if (what instanceof Arrived it) {
      return Optional.of(it.meeting());
    }
    if (what instanceof Departed it) {
      return Optional.of(it.meeting());
    }
    return what instanceof ChairTaken it ? Optional.of(it.meeting()) : Optional.empty();
  }
}
