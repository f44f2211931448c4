package org.candour.config.watch;

import java.io.Serial;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A failure as it may stand in the log: what failed, where, and why as far as nobody's words are in
 * it. Messages of libraries quote what they were given, such as the database's “Duplicate entry”
 * with the key; so only those are kept that the machine makes of the code alone, and ours.
 */
public final class Fault extends Throwable {
  @Serial private static final long serialVersionUID = 1L;

  /** More causes than that are a ring. */
  private static final int DEEPEST = 20;

  private static final String OURS = "org.candour.";

  private static final Set<Class<?>> OF_THE_CODE_ALONE =
      Set.of(
          NullPointerException.class,
          ClassCastException.class,
          ArithmeticException.class,
          IndexOutOfBoundsException.class,
          ArrayIndexOutOfBoundsException.class,
          StackOverflowError.class,
          OutOfMemoryError.class,
          NoSuchMethodError.class,
          NoClassDefFoundError.class);

  private Fault(Throwable thrown, int depth) {
    super(says(thrown), cause(thrown, depth), false, true);
    setStackTrace(thrown.getStackTrace());
  }

  /** The failure without what it may quote. */
  public static Throwable of(Throwable thrown) {
    return new Fault(thrown, 0);
  }

  private static @Nullable Throwable cause(Throwable thrown, int depth) {
    return thrown.getCause() == null || depth == DEEPEST
        ? null
        : new Fault(thrown.getCause(), depth + 1);
  }

  private static String says(Throwable thrown) {
    String what = thrown.getClass().getName();
    boolean kept = what.startsWith(OURS) || OF_THE_CODE_ALONE.contains(thrown.getClass());
    return kept ? thrown.toString() : what;
  }
}
