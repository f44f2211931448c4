package org.candour.config.proof;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.candour.config.proof.Proof.Carried;
import org.candour.tenancy.PartnershipId;

/** Prints what is carried, by topic and kind, and what is missing. */
final class Summary {
  private Summary() {}

  static void print(PartnershipId partnership, Proof proof, Proof.Bent bent) {
    List<Register.Row> rows =
        Register.rows().stream()
            .filter(row -> row.partnership().equals(partnership.value()))
            .toList();
    Map<String, Carried> carried =
        proof.carried(rows.stream().map(Register.Row::id).collect(Collectors.toSet()));
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(partnership.value() + ", carried of all by topic and kind");
    byTopic(rows, carried).forEach((topic, counts) -> lines.add("  " + topic + "  " + counts));
    for (Carried how : Carried.values()) {
      if (how != Carried.YES) {
        lines.add(
            "  "
                + how
                + ": "
                + rows.stream()
                    .filter(row -> carried.get(row.id()) == how)
                    .map(row -> row.id() + (row.required() ? "*" : ""))
                    .collect(Collectors.joining(" ")));
      }
    }
    lines.add(
        "  bent in "
            + bent.tried()
            + " places, "
            + bent.noticed()
            + " % noticed ("
            + bent.unread()
            + " more were refused by the reader); unnoticed:");
    bent.unnoticed().forEach(words -> lines.add("    " + words));
    System.out.println(String.join(System.lineSeparator(), lines));
  }

  private static Map<String, String> byTopic(
      List<Register.Row> rows, Map<String, Carried> carried) {
    Map<String, Map<Register.Kind, int[]>> counts = new TreeMap<>();
    for (Register.Row row : rows) {
      int[] count =
          counts
              .computeIfAbsent(row.topic(), t -> new EnumMap<>(Register.Kind.class))
              .computeIfAbsent(row.kind(), k -> new int[2]);
      count[1]++;
      if (carried.get(row.id()) == Carried.YES) {
        count[0]++;
      }
    }
    Map<String, String> words = new TreeMap<>();
    counts.forEach(
        (topic, kinds) ->
            words.put(
                topic,
                kinds.entrySet().stream()
                    .map(e -> e.getKey() + " " + e.getValue()[0] + "/" + e.getValue()[1])
                    .collect(Collectors.joining("  "))));
    return words;
  }
}
