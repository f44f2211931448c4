package org.candour.web.cases;

import java.util.Optional;
import org.candour.body.Agency;
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

  static String field(Framework framework, String id) {
    return Optional.ofNullable(framework.facts().get(id)).map(f -> f.label()).orElse(id);
  }
}
