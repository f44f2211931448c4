package org.candour.body;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The agencies and posts of one partnership, by id. An id that is not listed is shown as it stands.
 */
public record Register(List<Agency> agencies, List<Post> posts) {
  public Register {
    agencies = List.copyOf(agencies);
    posts = List.copyOf(posts);
  }

  /** The agency of this id. */
  public Optional<Agency> agency(String id) {
    return agencies.stream().filter(agency -> agency.id().equals(id)).findFirst();
  }

  /** The post of this id. */
  public Optional<Post> post(String id) {
    return posts.stream().filter(post -> post.id().equals(id)).findFirst();
  }

  /** The agency's name. */
  public String agencyName(String id) {
    return agency(id).map(Agency::name).orElse(id);
  }

  /** The post's name. */
  public String postName(String id) {
    return post(id).map(Post::name).orElse(id);
  }

  /** Whether a post's name says its agency, in full or in short: "Nurse, Board", "North Board". */
  public static boolean says(String post, String agency) {
    int comma = post.lastIndexOf(',');
    return post.contains(agency)
        || (comma > 0 && agency.contains(post.substring(comma + 1).strip()));
  }

  /** "the council's", as it follows "this turn is". */
  String possessive(Turn turn) {
    return turn.said(this) + "'s";
  }

  /** The tags that an agency's people carry. */
  public Set<String> tagsOf(String agencyId) {
    return agency(agencyId).map(Agency::tags).orElse(Set.of());
  }
}
