package org.candour.proof;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The folder outside the database in which the signed heads are kept: for each partnership a file
 * of its heads, one after another, and a file of the public keys that sign them. Nothing is ever
 * written but at the end, and what is written is on the disk before the call returns.
 */
public final class HeadsFolder {
  private static final String END = "\n\n";

  /** More than two heads take. */
  private static final int TAIL = 4096;

  private final Path folder;

  /** This folder, which is made when it is first written to. */
  public HeadsFolder(Path folder) {
    this.folder = folder;
  }

  /** Where the heads of a partnership are. */
  public Path heads(String partnership) {
    return folder.resolve(partnership + ".heads");
  }

  /** Where the keys of a partnership are. */
  public Path keys(String partnership) {
    return folder.resolve(partnership + ".keys");
  }

  /** All that the folder knows of a partnership; nothing where it has no file. */
  public Outside outside(String partnership) throws IOException {
    Path heads = heads(partnership);
    if (!Files.exists(heads)) {
      return Outside.none();
    }
    String text = Files.readString(heads, StandardCharsets.UTF_8);
    // a head that was being written when the power went is in the database, and is written again
    List<SignedHead> whole = SignedHead.parse(text.substring(0, wholeUpTo(text)));
    return Outside.of(whole, known(partnership));
  }

  private static int wholeUpTo(String text) {
    int end = text.lastIndexOf(END);
    return end < 0 ? 0 : end + END.length();
  }

  private Optional<List<PublicKeyOf>> known(String partnership) throws IOException {
    Path keys = keys(partnership);
    return Files.exists(keys)
        ? Optional.of(PublicKeyOf.parse(Files.readString(keys, StandardCharsets.UTF_8)))
        : Optional.empty();
  }

  /** The newest head that is there. */
  public Optional<SignedHead> newest(String partnership) throws IOException {
    Path file = heads(partnership);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return newest(channel);
    }
  }

  private static Optional<SignedHead> newest(FileChannel channel) throws IOException {
    String tail = tail(channel);
    int end = wholeUpTo(tail);
    if (end == 0) {
      return Optional.empty();
    }
    int begins = tail.lastIndexOf(END, end - END.length() - 1);
    String block = tail.substring(begins < 0 ? 0 : begins + END.length(), end);
    return SignedHead.parse(block).stream().findFirst();
  }

  private static String tail(FileChannel channel) throws IOException {
    long from = Math.max(0, channel.size() - TAIL);
    ByteBuffer bytes = ByteBuffer.allocate((int) (channel.size() - from));
    while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
      // read on
    }
    return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
  }

  /** Where the next heads come from: those after a counter, in order, some at a time. */
  @FunctionalInterface
  public interface After {
    /** The next ones, none at the end. */
    List<SignedHead> heads(long counter);
  }

  /**
   * Writes the heads that are not there yet, and the key that signs now. Other keys of the database
   * are taken over only with the first head: later, whoever can write to the database could have
   * put one in there.
   *
   * @throws IllegalStateException when the newest head that is there is not among them: the
   *     database is another one than the folder was written from
   */
  public synchronized void bringUp(
      String partnership, PublicKeyOf own, List<PublicKeyOf> all, After after) throws IOException {
    Files.createDirectories(folder);
    try (FileChannel channel =
            FileChannel.open(
                heads(partnership),
                Set.of(
                    StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
        FileLock lock = channel.lock()) {
      know(partnership, own, all);
      Optional<SignedHead> newest = newest(channel);
      long counter = newest.map(n -> n.head().counter()).orElse(0L);
      if (!newest
          .map(n -> after.heads(counter - 1).stream().findFirst().equals(newest))
          .orElse(true)) {
        throw new IllegalStateException(
            "signed head "
                + counter
                + " of "
                + partnership
                + " stands outside the database, and not in it");
      }
      write(channel, counter, after);
      lock.release();
    }
  }

  private static void write(FileChannel channel, long newest, After after) throws IOException {
    long counter = newest;
    for (List<SignedHead> next = after.heads(counter);
        !next.isEmpty();
        next = after.heads(counter)) {
      append(channel, next);
      counter = next.get(next.size() - 1).head().counter();
    }
  }

  private static void append(FileChannel channel, List<SignedHead> heads) throws IOException {
    StringBuilder blocks = new StringBuilder();
    heads.forEach(h -> blocks.append(h.block()));
    String tail = tail(channel);
    int torn = tail.length() - wholeUpTo(tail);
    write(channel, channel.size() - torn, blocks.toString());
  }

  private void know(String partnership, PublicKeyOf own, List<PublicKeyOf> all) throws IOException {
    Optional<List<PublicKeyOf>> known = known(partnership);
    List<PublicKeyOf> missing = new ArrayList<>(known.isPresent() ? List.of(own) : all);
    missing.removeAll(known.orElse(List.of()));
    if (missing.isEmpty()) {
      return;
    }
    StringBuilder lines = new StringBuilder();
    missing.forEach(k -> lines.append(k.line()));
    try (FileChannel channel =
        FileChannel.open(
            keys(partnership), Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE))) {
      write(channel, channel.size(), lines.toString());
    }
  }

  private static void write(FileChannel channel, long at, String text) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    long to = at;
    while (bytes.hasRemaining()) {
      to += channel.write(bytes, to);
    }
    if (channel.size() > to) {
      channel.truncate(to); // what was torn off was longer than what is written instead
    }
    channel.force(true);
  }
}
