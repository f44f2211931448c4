package org.candour.criteria;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.candour.time.When;

/** What is known of one fact or answer. */
public sealed interface Value {
  /** The value with any personal wrapping taken off. */
  default Value open() {
    return this;
  }

  /** For a page; a value that was erased says so. */
  String words();

  /** Yes or no. */
  record YesNo(boolean yes) implements Value {
    @Override
    public String words() {
      return yes ? "Yes" : "No";
    }
  }

  /** One of a coded list. */
  record Choice(String option) implements Value {
    @Override
    public String words() {
      return option;
    }
  }

  /** A day or an instant. */
  record Moment(When when) implements Value {
    @Override
    public String words() {
      return when.words();
    }
  }

  /** A whole number. */
  record Whole(long amount) implements Value {
    @Override
    public String words() {
      return Long.toString(amount);
    }
  }

  /** Free text. Always personal once recorded. */
  record Text(String text) implements Value {
    @Override
    public String words() {
      return text;
    }
  }

  /** Asked and answered: there is none. */
  record Nil() implements Value {
    @Override
    public String words() {
      return "None";
    }
  }

  /** The members of a group, each with the answers to what is asked of it. */
  record Rows(List<Map<String, Value>> rows) implements Value {
    public Rows {
      rows = rows.stream().map(Rows::inOrder).toList();
    }

    /** In one order, so that the same answer is always the same bytes. */
    private static Map<String, Value> inOrder(Map<String, Value> row) {
      return Collections.unmodifiableMap(new TreeMap<>(row));
    }

    @Override
    public String words() {
      return rows.size() == 1 ? "1 entry" : rows.size() + " entries";
    }
  }

  /** Asked and answered: not known. */
  record NotKnown() implements Value {
    @Override
    public String words() {
      return "Not known";
    }
  }

  /** Was known and has been lawfully erased. */
  record Erased() implements Value {
    @Override
    public String words() {
      return "Erased";
    }
  }

  /**
   * A personal value. The journal holds only the commitment; the content stands apart so that it
   * can be erased.
   *
   * @param id where the content is kept
   * @param commitment SHA-256 over salt and content, in hex
   */
  record Personal(String id, String commitment, Value content) implements Value {
    @Override
    public Value open() {
      return content.open();
    }

    @Override
    public String words() {
      return content.words();
    }
  }

  /** The day or instant of a moment, if it is one. */
  default Optional<When> moment() {
    return open() instanceof Moment m ? Optional.of(m.when()) : Optional.empty();
  }
}
