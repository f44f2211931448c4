package org.candour.config.watch;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLIntegrityConstraintViolationException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A failure in the log")
class FaultTest {
  private static String logged(Throwable thrown) {
    StringWriter all = new StringWriter();
    Fault.of(thrown).printStackTrace(new PrintWriter(all, true));
    return all.toString();
  }

  @Test
  void quotes_nothing_of_what_the_database_or_a_library_was_given() {
    String logged =
        logged(
            new IllegalStateException(
                "could not write Larch",
                new SQLIntegrityConstraintViolationException(
                    "Duplicate entry 'dudley-Larch' for key 'PRIMARY'", "23000", 1062)));
    assertFalse(logged.contains("Larch"), logged);
    assertTrue(logged.contains("java.lang.IllegalStateException"), logged);
    assertTrue(logged.contains("SQLIntegrityConstraintViolationException"), logged);
    assertTrue(logged.contains("FaultTest.quotes_nothing"), logged);
  }

  @Test
  void keeps_what_the_machine_says_of_the_code_alone() {
    String logged = logged(new NullPointerException("Cannot invoke \"String.length()\""));
    assertTrue(logged.contains("Cannot invoke \"String.length()\""), logged);
  }

  @Test
  void ends_where_causes_go_round() {
    Exception one = new Exception("one");
    Exception other = new Exception("other", one);
    one.initCause(other);
    assertTrue(logged(other).contains("java.lang.Exception"));
  }
}
