package org.candour.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A small reader of JSON (RFC 8259), so that what an entry says can be checked without the library
 * that wrote it. Numbers stay as they are written.
 */
final class Json {
  private static final int DEEPEST = 200;

  private final String text;
  private int at;
  private int depth;

  private final String passedOver;

  private Json(String text, String passedOver) {
    this.text = text;
    this.passedOver = passedOver;
  }

  /** A value: an object, an array, or what is neither, as its words. */
  record Node(Map<String, Node> fields, List<Node> items, Optional<String> words) {
    private static final Node NOTHING = new Node(Map.of(), List.of(), Optional.empty());

    private static Node of(String words) {
      return new Node(Map.of(), List.of(), Optional.of(words));
    }

    /** The field of this name, or nothing. */
    Node field(String name) {
      return fields.getOrDefault(name, NOTHING);
    }

    /** The words of the field of this name, empty where it has none or is null. */
    String word(String name) {
      return field(name).words().orElse("");
    }

    /** This node and every one below it. */
    void each(Consumer<Node> look) {
      look.accept(this);
      fields.values().forEach(node -> node.each(look));
      items.forEach(node -> node.each(look));
    }
  }

  /**
   * What a text says.
   *
   * @throws IllegalArgumentException when it is no JSON
   */
  static Node parse(String text) {
    return parse(text, "");
  }

  /**
   * The same without the outermost field of this name, which is passed over: its strings and
   * brackets are followed to its end, and nothing is made of them.
   */
  static Node parse(String text, String passedOver) {
    Json reader = new Json(text, passedOver);
    Node node = reader.value();
    reader.blank();
    if (reader.at < text.length()) {
      throw reader.wrong();
    }
    return node;
  }

  private IllegalArgumentException wrong() {
    return new IllegalArgumentException("no JSON at character " + (at + 1));
  }

  private void blank() {
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
  }

  private char next() {
    if (at >= text.length()) {
      throw wrong();
    }
    return text.charAt(at);
  }

  private Node value() {
    blank();
    char first = next();
    if (first == '{' || first == '[') {
      if (++depth > DEEPEST) {
        throw wrong();
      }
      at++;
      Node node = first == '{' ? object() : array();
      depth--;
      return node;
    }
    return first == '"' ? Node.of(string()) : bare();
  }

  private Node object() {
    Map<String, Node> fields = new LinkedHashMap<>();
    blank();
    if (next() == '}') {
      at++;
      return new Node(fields, List.of(), Optional.empty());
    }
    while (true) {
      blank();
      String name = string();
      blank();
      expect(':');
      if (depth == 1 && name.equals(passedOver)) {
        pass();
      } else if (fields.put(name, value()) != null) {
        throw wrong(); // a name that stands twice could be read in two ways
      }
      if (last('}')) {
        return new Node(fields, List.of(), Optional.empty());
      }
    }
  }

  /** Goes to the end of an object or array. */
  private void pass() {
    blank();
    int open = 0;
    do {
      char c = next();
      at++;
      if (c == '{' || c == '[') {
        open++;
      } else if (c == '}' || c == ']') {
        open--;
      } else if (c == '"') {
        passString();
      } else if (open == 0) {
        throw wrong();
      }
    } while (open > 0);
  }

  private void passString() {
    while (next() != '"') {
      at += next() == '\\' ? 2 : 1;
    }
    at++;
  }

  private Node array() {
    List<Node> items = new ArrayList<>();
    blank();
    if (next() == ']') {
      at++;
      return new Node(Map.of(), items, Optional.empty());
    }
    while (true) {
      items.add(value());
      if (last(']')) {
        return new Node(Map.of(), items, Optional.empty());
      }
    }
  }

  private boolean last(char closes) {
    blank();
    if (next() == closes) {
      at++;
      return true;
    }
    expect(',');
    return false;
  }

  private void expect(char wanted) {
    if (next() != wanted) {
      throw wrong();
    }
    at++;
  }

  private String string() {
    expect('"');
    int from = at;
    while (next() != '"' && next() != '\\') {
      at++;
    }
    if (next() == '"') {
      return text.substring(from, at++);
    }
    StringBuilder read = new StringBuilder(text.substring(from, at));
    while (next() != '"') {
      char c = text.charAt(at++);
      read.append(c == '\\' ? escaped() : c);
    }
    at++;
    return read.toString();
  }

  private char escaped() {
    char c = next();
    at++;
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode();
      default -> throw wrong();
    };
  }

  private char unicode() {
    if (at + 4 > text.length()) {
      throw wrong();
    }
    char read = (char) Integer.parseInt(text, at, at + 4, 16);
    at += 4;
    return read;
  }

  /** A number, true, false or null. */
  private Node bare() {
    int from = at;
    while (at < text.length() && ",]} \n\r\t".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String word = text.substring(from, at);
    boolean number = !word.isEmpty() && "-0123456789".indexOf(word.charAt(0)) >= 0;
    if (!number && !word.equals("true") && !word.equals("false") && !word.equals("null")) {
      throw wrong();
    }
    return word.equals("null") ? Node.NOTHING : Node.of(word);
  }
}
