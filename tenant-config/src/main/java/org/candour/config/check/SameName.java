package org.candour.config.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.candour.config.check.Checks.Found;
import org.candour.config.defect.Defect.Kind;
import org.candour.framework.Framework;

/** Two bodies, posts, agencies or reviews, or two facts, that go by one name. */
final class SameName implements Checks.Check {
  @Override
  public Stream<Found> of(Framework framework) {
    return Stream.concat(
        twice(Stream.of(bodies(framework), agencies(framework), posts(framework)).flatMap(n -> n)),
        Stream.concat(twice(facts(framework)), twice(reviews(framework))));
  }

  private record Named(String name, String part, String id, String what) {}

  private static Stream<Found> twice(Stream<Named> all) {
    Map<String, Named> first = new HashMap<>();
    List<Found> found = new ArrayList<>();
    all.forEach(
        one -> {
          Named other = first.putIfAbsent(one.name().strip().toLowerCase(Locale.UK), one);
          if (other != null && !(other.part().equals(one.part()) && other.id().equals(one.id()))) {
            found.add(
                new Found(
                    List.of(one.part() + "." + one.id()),
                    Kind.SAME_NAME,
                    List.of(one.name(), called(other), called(one))));
          }
        });
    return found.stream();
  }

  private static String called(Named named) {
    return named.what() + " “" + named.id() + "”";
  }

  private static Stream<Named> bodies(Framework framework) {
    return framework.bodies().values().stream()
        .map(its -> its.body())
        .flatMap(
            body ->
                Stream.concat(Stream.of(body.name()), body.aliases().stream())
                    .map(name -> new Named(name, "bodies", body.id(), "the body")));
  }

  private static Stream<Named> agencies(Framework framework) {
    return framework.agencies().values().stream()
        .map(agency -> new Named(agency.name(), "agencies", agency.id(), "the agency"));
  }

  private static Stream<Named> posts(Framework framework) {
    return framework.posts().values().stream()
        .map(post -> new Named(post.name(), "posts", post.id(), "the post"));
  }

  private static Stream<Named> reviews(Framework framework) {
    return framework.reviews().values().stream()
        .map(review -> new Named(review.name(), "reviews", review.id(), "the review"));
  }

  private static Stream<Named> facts(Framework framework) {
    return framework.facts().values().stream()
        .map(fact -> new Named(fact.label(), "facts", fact.id(), "the fact"));
  }
}
