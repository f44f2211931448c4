package org.candour.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Who alone may go past a rule that gives way to a reason. A framework that says nothing lets
 * whoever acts give the reason.
 *
 * @param posts the posts whose holders may, with what each is called; never empty
 */
public record SetAside(Map<String, String> posts) {
  public SetAside {
    posts = Collections.unmodifiableMap(new LinkedHashMap<>(posts));
    if (posts.isEmpty()) {
      throw new IllegalArgumentException("nobody may");
    }
  }

  /** Whether somebody who holds these posts may. */
  public boolean by(Set<String> held) {
    return posts.keySet().stream().anyMatch(held::contains);
  }

  /** Who may, in words. */
  public String words() {
    return String.join(" or the ", posts.values());
  }
}
