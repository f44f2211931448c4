package org.candour.deploy.opening;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.body.Post;
import org.candour.framework.Framework;
import org.candour.tenancy.PartnershipId;
import org.candour.tenancy.PersonId;

/**
 * The first people of partnerships on this service, by the setting {@code candour.operators}: they
 * hold a post of the business unit and appoint the others.
 *
 * @param person as the sign-in knows them, the token's {@code sub}
 */
public record Operators(PartnershipId partnership, PersonId person, String name) {
  private static final Pattern ONE =
      Pattern.compile("([a-z][a-z0-9-]{1,39})=(\\S{1,80})(?: (.+))?");

  /** One entry of the setting: {@code partnership=person Name of the person}. */
  public static Operators of(String setting) {
    Matcher one = ONE.matcher(setting.strip());
    if (!one.matches()) {
      throw new IllegalStateException(
          "candour.operators holds “"
              + setting
              + "”. Write each as partnership=person Name, such as northshire=8f14e45f Ann Carter.");
    }
    String name = one.group(3) == null ? one.group(2) : one.group(3);
    return new Operators(new PartnershipId(one.group(1)), new PersonId(one.group(2)), name.strip());
  }

  /** What they hold by this framework. */
  Holder holding(Framework framework) {
    Post post =
        framework.posts().values().stream()
            .filter(p -> p.tags().contains("business-unit"))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "The framework of " + partnership + " has no post of a business unit."));
    return Holder.ofPost(person, name, agency(framework, post), post.id());
  }

  /**
   * The agency of the post; a post of no agency is hosted by the council, or by the first agency.
   */
  private static String agency(Framework framework, Post post) {
    List<String> agencies =
        framework.agencies().values().stream()
            .sorted(Comparator.comparing(a -> !a.tags().contains("local-authority")))
            .map(a -> a.id())
            .toList();
    return post.agency().orElseGet(() -> agencies.get(0));
  }
}
