package org.candour.body;

import java.util.Optional;
import java.util.Set;

/** An office that people hold for a time. Rules name posts, never people. */
public record Post(String id, String name, Optional<String> agency, Set<String> tags) {
  public Post {
    tags = Set.copyOf(tags);
  }
}
