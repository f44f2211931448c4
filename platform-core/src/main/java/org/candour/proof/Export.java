package org.candour.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The files of an export, by name: one zip that can be checked with nothing else at hand. {@code
 * manifest.txt} lists every file with its SHA-256 as {@code sha256sum} does, and {@code
 * manifest.signature} is the signature of the service over it.
 */
public final class Export {
  /** The number of this layout. A later one gets a later number. */
  public static final int FORMAT = 1;

  static final String ABOUT = "export.json";
  static final String JOURNAL = "journal.jsonl";
  static final String VALUES = "values.jsonl";
  static final String LEAVES = "leaves.jsonl";
  static final String HEAD = "head.txt";
  static final String KEYS = "keys.txt";
  static final String FRAMEWORKS = "frameworks/";
  static final String CALENDARS = "calendars/";
  static final String MANIFEST = "manifest.txt";
  static final String SIGNATURE = "manifest.signature";
  private static final String SIGNED = "candour-export 1\n";

  /** More than any export holds: a zip that unpacks to more is no export. */
  private static final long LARGEST = 1L << 30;

  private final Map<String, Octets> files;

  private Export(Map<String, Octets> files) {
    this.files = files;
  }

  /** A file, if it is there. */
  Optional<Octets> file(String name) {
    return Optional.ofNullable(files.get(name));
  }

  /** Every file, in order of name. */
  Map<String, Octets> files() {
    return Map.copyOf(files);
  }

  /** The zip of these files, with the manifest over them, signed. */
  public static byte[] zip(Map<String, Octets> content, SigningKey key) {
    Map<String, Octets> all = new LinkedHashMap<>(new TreeMap<>(content));
    String manifest =
        all.entrySet().stream()
            .map(file -> Sha256.of(file.getValue().raw()).hex() + "  " + file.getKey() + "\n")
            .collect(Collectors.joining());
    Octets signature = key.sign(Octets.utf8(SIGNED + manifest));
    all.put(MANIFEST, Octets.utf8(manifest));
    all.put(
        SIGNATURE,
        Octets.utf8(
            key.known().id() + " " + Base64.getEncoder().encodeToString(signature.raw()) + "\n"));
    return zip(all);
  }

  /** The zip of files as they are: for tests that bend one. */
  static byte[] zip(Map<String, Octets> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, Octets> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTime(0); // the same content is the same file
        zip.putNextEntry(entry);
        zip.write(file.getValue().raw());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * The export in a zip.
   *
   * @throws IllegalArgumentException when it is no zip, holds a name twice, or is too large
   */
  static Export read(byte[] zip) {
    Map<String, Octets> files = new TreeMap<>();
    long left = LARGEST;
    try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] content = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16L, left));
        left -= content.length;
        if (left <= 0 || in.read() >= 0) {
          throw new IllegalArgumentException("The file unpacks to more than any export holds.");
        }
        if (files.put(entry.getName(), Octets.of(content)) != null) {
          throw new IllegalArgumentException(
              "The file holds two files of the name " + entry.getName() + ".");
        }
      }
    } catch (IOException e) {
      throw new IllegalArgumentException("The file is no whole zip file.", e);
    }
    if (files.isEmpty()) {
      throw new IllegalArgumentException("The file is no zip file, or an empty one.");
    }
    return new Export(files);
  }

  /** The bytes that the manifest's signature is over. */
  static Octets signed(Octets manifest) {
    return Octets.of((SIGNED + manifest.utf8()).getBytes(StandardCharsets.UTF_8));
  }

  /** One line of {@link #JOURNAL}. */
  public static String line(Row row, Optional<List<Octets>> path) {
    StringBuilder line =
        new StringBuilder("{\"subject\":\"")
            .append(row.subject())
            .append("\",\"place\":")
            .append(row.place())
            .append(",\"format\":")
            .append(row.format())
            .append(",\"previous\":\"")
            .append(row.previous().hex())
            .append("\",\"hash\":\"")
            .append(row.hash().hex())
            .append('"');
    row.content().ifPresent(c -> line.append(",\"content\":\"").append(base64(c)).append('"'));
    path.ifPresent(p -> line.append(",\"path\":").append(hashes(p)));
    return line.append("}\n").toString();
  }

  /** One line of {@link #VALUES}. */
  public static String line(ValueRow value) {
    StringBuilder line =
        new StringBuilder("{\"subject\":\"")
            .append(value.subject())
            .append("\",\"place\":")
            .append(value.place())
            .append(",\"id\":\"")
            .append(value.id())
            .append('"');
    if (value.withheld()) {
      line.append(",\"withheld\":true");
    } else if (value.erased().isPresent()) {
      line.append(",\"erased\":\"").append(value.erased().get()).append('"');
    } else {
      value.salt().ifPresent(s -> line.append(",\"salt\":\"").append(base64(s)).append('"'));
      value.content().ifPresent(c -> line.append(",\"content\":\"").append(base64(c)).append('"'));
    }
    return line.append("}\n").toString();
  }

  /** One line of {@link #LEAVES}. */
  public static String line(Leaf leaf, int index, List<Octets> path) {
    return "{\"leaf\":\""
        + leaf.line()
        + "\",\"index\":"
        + index
        + ",\"path\":"
        + hashes(path)
        + "}\n";
  }

  private static String hashes(List<Octets> hashes) {
    return hashes.stream().map(h -> '"' + h.hex() + '"').collect(Collectors.joining(",", "[", "]"));
  }

  private static String base64(Octets bytes) {
    return Base64.getEncoder().encodeToString(bytes.raw());
  }
}
