package org.candour.web.form;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.candour.tenancy.PersonId;

/** What a form sent, as text. Absent and blank are the same. */
public record Submitted(MultivaluedMap<String, String> fields) {
  private static final Pattern KEY = Pattern.compile("[!-~]{8,80}");
  private static final Set<String> OURS = Set.of("csrf", "stage", "key", "page-title");

  /** One named text that goes on to the next page unseen. */
  public record Carried(String name, String value) {}

  /** A form that nobody has sent yet. */
  public static Submitted nothing() {
    return new Submitted(new MultivaluedHashMap<>());
  }

  /** The text of a field, without the space around it. */
  public String text(String name) {
    String value = fields.getFirst(name);
    return value == null ? "" : value.strip();
  }

  /** The person named in a field; nobody when it names none that there could be. */
  public Optional<PersonId> person(String name) {
    return PersonId.of(text(name));
  }

  /**
   * What tells a second press of the button from a second act; none when the form has none.
   *
   * @throws BadRequestException when it is none that a page of ours gave
   */
  public Optional<String> key() {
    Optional<String> key = Optional.of(text("key")).filter(k -> !k.isEmpty());
    if (key.isPresent() && !KEY.matcher(key.get()).matches()) {
      throw new BadRequestException();
    }
    return key;
  }

  /** Every text sent under one name. */
  public List<String> all(String name) {
    return fields.getOrDefault(name, List.of());
  }

  /** Whether a field has exactly this text. */
  public boolean is(String name, String value) {
    return text(name).equals(value);
  }

  /** All that was answered, to be carried on. */
  public List<Carried> carried() {
    return fields.entrySet().stream()
        .filter(e -> !OURS.contains(e.getKey()))
        .flatMap(e -> e.getValue().stream().map(v -> new Carried(e.getKey(), v)))
        .filter(c -> !c.value().isBlank())
        .toList();
  }

  /** The names that begin like this, without the beginning. */
  public Set<String> after(String beginning) {
    return fields.keySet().stream()
        .filter(n -> n.startsWith(beginning))
        .map(n -> n.substring(beginning.length()))
        .collect(Collectors.collectingAndThen(Collectors.toSet(), Collections::unmodifiableSet));
  }
}
