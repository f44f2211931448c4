package org.candour.web.cases;

import java.util.Optional;
import java.util.stream.Stream;
import org.candour.body.Agency;
import org.candour.form.Ask;
import org.candour.form.Field;
import org.candour.framework.Framework;

/** What the framework calls things that entries name by id. */
final class Names {
  private Names() {}

  static String agency(Framework framework, String id) {
    return Optional.ofNullable(framework.agencies().get(id)).map(Agency::name).orElse(id);
  }

  static String body(Framework framework, String id) {
    return framework.body(id).map(b -> b.name()).orElse(id);
  }

  /** A fact by its name, else the question of that id. */
  static String field(Framework framework, String id) {
    return Optional.ofNullable(framework.facts().get(id))
        .or(() -> asked(framework).filter(f -> f.id().equals(id)).findFirst())
        .map(Field::label)
        .orElse(id);
  }

  private static Stream<Field> asked(Framework framework) {
    return framework.pathways().stream()
        .flatMap(
            review ->
                Stream.concat(
                    review.referral().asks().stream(),
                    review.steps().stream().flatMap(step -> step.asks().stream())))
        .map(Ask::field);
  }
}
