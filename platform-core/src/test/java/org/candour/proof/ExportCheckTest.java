package org.candour.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.candour.proof.ExportFiles.Placed;
import org.candour.proof.ExportFiles.Shown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The check of an exported case")
class ExportCheckTest {
  private static final String CASE = "case-1";
  private static final String BODY = "zbody";

  private final Shire shire = new Shire();

  @BeforeEach
  void a_case_that_a_meeting_decided() {
    shire.journals.put(BODY, new Journal(BODY, "body", Optional.empty(), Optional.of("panel")));
    shire.append(BODY, "{\"kind\":\"meeting-called\",\"meeting\":\"m1\"}");
    shire.append(BODY, "{\"kind\":\"arrived\",\"meeting\":\"m1\",\"person\":\"ann\"}");
    shire.append(BODY, "{\"kind\":\"item-concluded\",\"meeting\":\"m1\",\"item\":\"another\"}");
    shire.open(1);
    shire.open(2);
    shire.append(
        CASE,
        "{\"kind\":\"decision-made\",\"step\":\"decide\",\"option\":\"review\",\"sitting\":{"
            + "\"body\":\"panel\",\"meeting\":\"m1\",\"item\":\"i1\",\"place\":3,\"hash\":\""
            + shire.rows.get(BODY).get(2).hash().hex()
            + "\",\"present\":[{\"person\":\"ann\",\"shownAs\":\"Police\"}],\"votes\":[]}}");
    shire.append(BODY, "{\"kind\":\"item-concluded\",\"meeting\":\"m1\",\"item\":\"i1\"}");
    shire.sign();
  }

  private Map<String, Octets> files() {
    return Export.read(zip(Set.of(), Optional.of(4L))).files();
  }

  /** The export as the service makes it, with these places of the case withheld. */
  private byte[] zip(Set<Long> withheld, Optional<Long> decision) {
    LeafTree tree = shire.tree();
    List<Shown> entries = new ArrayList<>();
    for (Row row : shire.rows.get(CASE)) {
      entries.add(
          new Shown(withheld.contains(row.place()) ? hashOnly(row) : row, Optional.empty()));
    }
    List<Octets> hashes = shire.rows.get(BODY).stream().map(r -> Merkle.leaf(r.hash())).toList();
    for (int i : new int[] {0, 1, 2, 3}) {
      Row row = shire.rows.get(BODY).get(i);
      entries.add(new Shown(i == 2 ? hashOnly(row) : row, Optional.of(Merkle.path(hashes, i))));
    }
    List<ValueRow> values =
        shire.values.get(CASE).stream().filter(v -> !withheld.contains(v.place())).toList();
    List<Placed> leaves = new ArrayList<>();
    for (String key : List.of("journal " + CASE, "journal " + BODY, "framework 1", "calendar 1")) {
      int at = tree.index(key);
      leaves.add(new Placed(tree.leaves().get(at), at, tree.path(at)));
    }
    return ExportFiles.begun(Shire.NAME, CASE, "NS-2026-0001", decision, Shire.BEGAN)
        .journals(entries, values)
        .text(Leaf.Kind.FRAMEWORK, 1, Octets.utf8("name: Northshire"))
        .text(Leaf.Kind.CALENDAR, 1, Octets.utf8(""))
        .signed(shire.heads.get(0), leaves, shire.keys)
        .put("summary.txt", "A case.")
        .zip(shire.key);
  }

  private static Row hashOnly(Row row) {
    return new Row(
        row.subject(),
        row.place(),
        row.format(),
        row.previous(),
        row.hash(),
        Optional.empty(),
        Map.of());
  }

  private Checked check(byte[] zip) {
    return ExportCheck.of(zip, shire.copy());
  }

  @Test
  void finds_nothing_in_one_as_it_was_made_and_says_what_it_looked_at() {
    Checked checked = check(zip(Set.of(), Optional.of(4L)));
    assertEquals(List.of(), checked.faults());
    assertEquals("The decision in entry 4 of case NS-2026-0001", checked.of());
    String found = String.join("\n", checked.found());
    for (String says :
        List.of(
            "Every file is as it was exported",
            "Signed head 1 of 14 January 2026, 09:20:00 is signed by key ",
            "It is the same as in your copy of the heads.",
            "4 Merkle paths lead to the root",
            "calendar version 1, framework version 1",
            "the chain of 4 entries holds from the first to the last and ends as signed",
            "4 entries of a body's journal",
            "entry 4: the attendance it rests on (1 seat, 0 votes) is of people whose arrival",
            "Entry 4 is a decision: step “decide”, option “review”")) {
      assertTrue(found.contains(says), says + " in\n" + found);
    }
    assertEquals(List.of(), checked.notes());
  }

  @Test
  void says_that_nobody_vouches_for_the_key_where_the_reader_has_none() {
    Checked checked = ExportCheck.of(zip(Set.of(), Optional.empty()), Outside.none());
    assertTrue(checked.holds());
    assertTrue(checked.notes().get(0).startsWith("The key is the one in the file."));
  }

  @Test
  void holds_where_an_entry_is_given_by_its_hash_alone_and_says_so() {
    Checked checked = check(zip(Set.of(3L), Optional.empty()));
    assertEquals(List.of(), checked.faults());
    assertTrue(checked.notes().get(0).startsWith("1 entry is given by hash only"));
  }

  @Test
  void finds_an_export_by_somebody_who_made_a_key_of_their_own() {
    Shire other = new Shire();
    Checked checked =
        ExportCheck.of(
            zip(Set.of(), Optional.empty()),
            Outside.of(List.of(), Optional.of(List.of(other.key.known()))));
    assertEquals(Fault.Kind.SIGNATURE, checked.faults().get(0).kind());
  }

  @Test
  void finds_a_head_that_is_another_one_than_the_reader_has() {
    Outside copy = shire.copy();
    shire.heads.clear();
    shire.facts(CASE, "Jo", 5);
    shire.leaves.clear();
    Shire anew = shire;
    anew.leaves.addAll(resigned());
    Checked checked = ExportCheck.of(zip(Set.of(), Optional.empty()), copy);
    assertEquals(
        "The signed head: it is another one than outside the database.",
        checked.faults().get(0).line());
  }

  private List<StampedLeaf> resigned() {
    Shire again = new Shire();
    LeafTree tree = new LeafTree();
    shire.texts.forEach(t -> tree.put(t.leaf()));
    for (String id : shire.journals.keySet()) {
      Frontier entries = new Frontier();
      shire.rows.get(id).forEach(r -> entries.add(Merkle.leaf(r.hash())));
      List<Row> rows = shire.rows.get(id);
      tree.put(
          new Leaf(
              Leaf.Kind.JOURNAL,
              id,
              rows.size(),
              rows.get(rows.size() - 1).hash(),
              entries.root()));
    }
    shire.heads.add(
        shire.key.sign(
            new Head(
                Shire.NAME,
                1,
                Shire.BEGAN,
                tree.size(),
                tree.entries(),
                tree.root(),
                Head.start(),
                shire.key.known().id())));
    assertEquals(0, again.heads.size());
    return tree.leaves().stream().map(l -> new StampedLeaf(1, Shire.BEGAN, l)).toList();
  }

  @Nested
  class Finds_each_file_that_is_bent {
    /** Signed anew by somebody with the key of the service: what is left is what the head says. */
    private Checked bent(String name, UnaryOperator<String> bend) {
      Map<String, Octets> files = new LinkedHashMap<>(files());
      files.put(name, Octets.utf8(bend.apply(files.get(name).utf8())));
      files.remove(Export.MANIFEST);
      files.remove(Export.SIGNATURE);
      return check(Export.zip(files, shire.key));
    }

    private void finds(Fault.Kind kind, String line, Checked checked) {
      assertTrue(!checked.holds(), "nothing was found");
      assertEquals(
          kind + " " + line, checked.faults().get(0).kind() + " " + checked.faults().get(0).line());
    }

    @Test
    void after_it_was_exported() {
      for (String name : files().keySet()) {
        Map<String, Octets> files = new LinkedHashMap<>(files());
        files.put(name, Octets.utf8("x" + files.get(name).utf8()));
        assertTrue(!check(Export.zip(files)).holds(), name);
        files.remove(name);
        assertTrue(!check(Export.zip(files)).holds(), name + " taken out");
      }
      Map<String, Octets> files = new LinkedHashMap<>(files());
      files.put("more.txt", Octets.utf8("more"));
      finds(
          Fault.Kind.FILE,
          "The file more.txt: it was put in afterwards.",
          check(Export.zip(files)));
    }

    @Test
    void in_the_bytes_of_an_entry() {
      finds(
          Fault.Kind.CHANGED,
          "Case NS-2026-0001, entry 2: its bytes are not those that were written.",
          bent(
              Export.JOURNAL,
              t -> {
                List<String> lines = new ArrayList<>(t.lines().toList());
                lines.set(1, lines.get(1).replace("\"content\":\"eyJ", "\"content\":\"eyI"));
                return String.join("\n", lines) + "\n";
              }));
    }

    @Test
    void in_the_order_of_entries() {
      finds(
          Fault.Kind.MISSING,
          "Case NS-2026-0001, entry 2: is missing; the next one there is is entry 3.",
          bent(
              Export.JOURNAL,
              t -> {
                List<String> lines = new ArrayList<>(t.lines().toList());
                lines.remove(1);
                return String.join("\n", lines) + "\n";
              }));
    }

    @Test
    void at_the_end() {
      finds(
          Fault.Kind.CUT,
          "Case NS-2026-0001, entry 4: the journal ends at entry 3, and signed head 1 of 14 January"
              + " 2026, 09:20:00 holds 4: the last 1 entry was cut off.",
          bent(
              Export.JOURNAL,
              t -> {
                List<String> lines = new ArrayList<>(t.lines().toList());
                lines.remove(3);
                return String.join("\n", lines) + "\n";
              }));
    }

    @Test
    void in_a_personal_value() {
      finds(
          Fault.Kind.VALUE_CHANGED,
          "Case NS-2026-0001, entry 2: a personal value beside it is not the one that it commits"
              + " to.",
          bent(Export.VALUES, t -> t.replaceFirst("\"salt\":\"MD", "\"salt\":\"MT")));
      finds(
          Fault.Kind.VALUE_MISSING,
          "Case NS-2026-0001, entry 2: a personal value that it commits to is gone, and nothing"
              + " says that it was erased.",
          bent(Export.VALUES, t -> t.substring(t.indexOf('\n') + 1)));
    }

    @Test
    void in_the_path_of_a_body_s_entry() {
      finds(
          Fault.Kind.REWRITTEN,
          "The journal of the body zbody, entry 2: its path does not lead to what was signed of the"
              + " journal.",
          bent(
              Export.JOURNAL,
              t -> {
                List<String> lines = new ArrayList<>(t.lines().toList());
                lines.set(5, lines.get(5).replaceFirst("\"path\":\\[\"..", "\"path\":[\"a5"));
                return String.join("\n", lines) + "\n";
              }));
    }

    @Test
    void in_the_meeting_it_rests_on() {
      finds(
          Fault.Kind.MISSING,
          "Case NS-2026-0001, entry 4: it counts as present, and no arrival is in the body's"
              + " journal: Police.",
          bent(
              Export.JOURNAL,
              t -> {
                List<String> lines = new ArrayList<>(t.lines().toList());
                lines.remove(5);
                return String.join("\n", lines) + "\n";
              }));
    }

    @Test
    void in_a_framework() {
      finds(
          Fault.Kind.TEXT,
          "The file frameworks/1: it is not the text that was signed.",
          bent("frameworks/1", t -> "name: Southshire"));
    }

    @Test
    void in_a_leaf() {
      finds(
          Fault.Kind.HEAD,
          "The leaf “journal case-1”: its path does not lead to the root that was signed.",
          bent(Export.LEAVES, t -> t.replaceFirst("journal case-1 4", "journal case-1 3")));
    }

    @Test
    void in_the_head() {
      finds(
          Fault.Kind.SIGNATURE,
          "The signed head: its signature does not hold under a key that stands in the file.",
          bent(Export.HEAD, t -> t.replaceFirst("counter 1", "counter 2")));
    }

    @Test
    void where_the_decision_is_none() {
      finds(
          Fault.Kind.MISSING,
          "Case NS-2026-0001, entry 3: it is no decision.",
          bent(Export.ABOUT, t -> t.replaceFirst("\"decision\":4", "\"decision\":3")));
    }
  }

  @Nested
  class By_its_command {
    @TempDir Path folder;

    private String say(int expected, String... arguments) {
      ByteArrayOutputStream said = new ByteArrayOutputStream();
      int ended =
          Verify.run(List.of(arguments), new PrintStream(said, true, StandardCharsets.UTF_8));
      assertEquals(expected, ended, said.toString(StandardCharsets.UTF_8));
      return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void ends_with_0_1_or_2() throws IOException {
      Path good = Files.write(folder.resolve("good.zip"), zip(Set.of(), Optional.of(4L)));
      Path keys = Files.writeString(folder.resolve("keys"), shire.key.known().line());
      Path others =
          Files.writeString(folder.resolve("others"), SigningKey.generate().known().line());
      Path bad = Files.writeString(folder.resolve("bad.zip"), "no zip");
      assertTrue(
          say(Verify.HOLDS, good.toString(), "--keys", keys.toString()).contains("as it was"));
      assertTrue(
          say(Verify.FAULT, good.toString(), "--keys", others.toString())
              .contains("First fault: The list of files: it is signed by key"));
      assertTrue(say(Verify.FAULT, bad.toString()).contains("NOT AS IT WAS WRITTEN"));
      say(Verify.UNCHECKED);
      say(Verify.UNCHECKED, good.toString(), "--keys");
      say(Verify.UNCHECKED, folder.resolve("nowhere.zip").toString());
      say(Verify.UNCHECKED, good.toString(), "--heads", bad.toString());
    }
  }
}
