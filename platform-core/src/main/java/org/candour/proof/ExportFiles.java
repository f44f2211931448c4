package org.candour.proof;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Puts an export together, file by file.
 *
 * @param partnership as it is hashed
 * @param subject the case
 * @param decision the place of the decision it proves; empty for a whole case
 */
public record ExportFiles(
    String partnership,
    String subject,
    String reference,
    Optional<Long> decision,
    Instant made,
    Map<String, Octets> files) {

  /** An export with no files yet. */
  public static ExportFiles begun(
      String partnership, String subject, String reference, Optional<Long> decision, Instant made) {
    return new ExportFiles(partnership, subject, reference, decision, made, new LinkedHashMap<>());
  }

  /** A leaf with where it stands in the tree. */
  public record Placed(Leaf leaf, int index, List<Octets> path) {}

  /** An entry, with its path in its journal's tree where the journal is not whole. */
  public record Shown(Row row, Optional<List<Octets>> path) {}

  /** What was signed: the head, the leaves with their paths, and every known key. */
  public ExportFiles signed(SignedHead head, List<Placed> leaves, List<PublicKeyOf> keys) {
    put(Export.HEAD, head.block());
    put(
        Export.LEAVES,
        leaves.stream()
            .map(l -> Export.line(l.leaf(), l.index(), l.path()))
            .collect(Collectors.joining()));
    put(Export.KEYS, keys.stream().map(PublicKeyOf::line).collect(Collectors.joining()));
    return this;
  }

  /** The entries and the values beside them. */
  public ExportFiles journals(List<Shown> entries, List<ValueRow> values) {
    put(
        Export.JOURNAL,
        entries.stream().map(e -> Export.line(e.row(), e.path())).collect(Collectors.joining()));
    put(Export.VALUES, values.stream().map(Export::line).collect(Collectors.joining()));
    return this;
  }

  /** A published framework or calendar. */
  public ExportFiles text(Leaf.Kind kind, int version, Octets text) {
    String folder = kind == Leaf.Kind.FRAMEWORK ? Export.FRAMEWORKS : Export.CALENDARS;
    files.put(folder + version, text);
    return this;
  }

  /** A file for people to read. */
  public ExportFiles put(String name, String text) {
    files.put(name, Octets.of(text.getBytes(StandardCharsets.UTF_8)));
    return this;
  }

  /** The zip, signed. */
  public byte[] zip(SigningKey key) {
    put(
        Export.ABOUT,
        "{\"format\":"
            + Export.FORMAT
            + ",\"kind\":\""
            + (decision.isPresent() ? "decision" : "case")
            + "\",\"partnership\":\""
            + partnership
            + "\",\"subject\":\""
            + subject
            + "\",\"reference\":\""
            + reference
            + "\""
            + decision.map(place -> ",\"decision\":" + place).orElse("")
            + ",\"made\":\""
            + made
            + "\"}\n");
    return Export.zip(files, key);
  }
}
