package org.candour.proof;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checks exported files. Needs nothing but this package: {@code java -cp platform-core.jar
 * org.candour.proof.Verify case.zip}.
 */
public final class Verify {
  /** What was checked holds. */
  public static final int HOLDS = 0;

  /** Something is not as it was written. */
  public static final int FAULT = 1;

  /** It could not be checked. */
  public static final int UNCHECKED = 2;

  private static final String USE =
      "Name the file of an exported case or decision. With --keys FILE, the public keys that you"
          + " trust; with --heads FILE, your copy of the partnership's signed heads.";

  private Verify() {}

  /** Checks the files named and ends with {@link #HOLDS}, {@link #FAULT} or {@link #UNCHECKED}. */
  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments), System.out));
  }

  /** The same, for whoever goes on afterwards. */
  public static int run(List<String> arguments, PrintStream to) {
    List<Path> files = new ArrayList<>();
    Optional<Path> keys = Optional.empty();
    Optional<Path> heads = Optional.empty();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      boolean named = argument.equals("--keys") || argument.equals("--heads");
      if (named && i + 1 == arguments.size()) {
        to.println(USE);
        return UNCHECKED;
      }
      if (argument.equals("--keys")) {
        keys = Optional.of(Path.of(arguments.get(++i)));
      } else if (argument.equals("--heads")) {
        heads = Optional.of(Path.of(arguments.get(++i)));
      } else {
        files.add(Path.of(argument));
      }
    }
    if (files.isEmpty()) {
      to.println(USE);
      return UNCHECKED;
    }
    try {
      Outside outside = outside(heads, keys);
      int worst = HOLDS;
      for (Path file : files) {
        Checked checked = ExportCheck.of(Files.readAllBytes(file), outside);
        checked.lines().forEach(to::println);
        worst = Math.max(worst, checked.holds() ? HOLDS : FAULT);
      }
      return worst;
    } catch (IOException e) {
      to.println("A file cannot be read: " + e.getMessage());
      return UNCHECKED;
    } catch (IllegalArgumentException e) {
      to.println("The keys or the heads cannot be read: " + e.getMessage());
      return UNCHECKED;
    }
  }

  /** What these files know. */
  public static Outside outside(Optional<Path> heads, Optional<Path> keys) throws IOException {
    if (heads.isEmpty() && keys.isEmpty()) {
      return Outside.none();
    }
    List<SignedHead> all = heads.isPresent() ? SignedHead.parse(text(heads.get())) : List.of();
    return Outside.of(
        all,
        keys.isPresent() ? Optional.of(PublicKeyOf.parse(text(keys.get()))) : Optional.empty());
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
