package org.candour.config.plain;

import java.util.List;
import java.util.Optional;
import org.candour.body.Post;
import org.candour.rule.Rule;

/** The posts that have rules of their own. */
record PostChapter(Naming naming) {
  Chapter chapter() {
    Clauses clauses = new Clauses(naming, "posts");
    naming.framework().posts().values().forEach(post -> post(post, clauses));
    return new Chapter("appointments", "Appointments to posts", clauses.all(), List.of());
  }

  private void post(Post post, Clauses clauses) {
    Eligible eligible = eligible(naming, post);
    Optional<Rule> rule = post.rule().or(eligible::rule);
    rule.ifPresent(its -> eligible.into(clauses, its));
    post.rule()
        .filter(
            its ->
                post.inEvery() || post.agency().isPresent() || eligible.all().findAny().isEmpty())
        .ifPresent(its -> clauses.say(its, "Who may be appointed", who(post)));
  }

  static Eligible eligible(Naming naming, Post post) {
    return new Eligible(naming, post.eligibility(), "to the post of " + post.name());
  }

  private String who(Post post) {
    if (post.inEvery()) {
      return "Every agency is to have its own "
          + post.name()
          + ". One that has none is pointed out.";
    }
    return post.agency()
        .map(
            agency ->
                "The " + post.name() + " comes from " + naming.register().agencyName(agency) + ".")
        .orElse("The " + post.name() + " may come from anywhere.");
  }
}
