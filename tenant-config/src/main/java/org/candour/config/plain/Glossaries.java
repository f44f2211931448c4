package org.candour.config.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.body.Agency;
import org.candour.body.Post;
import org.candour.body.Sentence;
import org.candour.config.plain.Glossary.Term;
import org.candour.framework.Framework;
import org.candour.rule.Saying;
import org.candour.time.Civil;

/** What the words of the policy mean: its version, its organisations and its posts. */
record Glossaries(Naming naming) {
  List<Glossary> all() {
    return List.of(
            new Glossary("version", "This version", version()),
            new Glossary("own-words", "Your words", ownWords()),
            new Glossary("groups", "Who is meant by a shared name", groups()),
            new Glossary("organisations", "Organisations", organisations()),
            new Glossary("posts", "Posts", posts()))
        .stream()
        .filter(glossary -> !glossary.terms().isEmpty())
        .toList();
  }

  private Framework framework() {
    return naming.framework();
  }

  private List<Term> version() {
    Framework f = framework();
    List<String> documents =
        f.rules().values().stream().map(rule -> rule.cites().document()).distinct().toList();
    List<Term> terms = new ArrayList<>();
    terms.add(Term.of("Version", Integer.toString(f.version())));
    terms.add(Term.of("In force from", Civil.words(f.inForceFrom())));
    terms.add(Term.of("What changed", f.changes()));
    terms.add(Term.of("Taken from", Sentence.and(documents)));
    terms.add(Term.of("Working days", "Monday to Friday without the bank holidays of " + region()));
    terms.add(
        new Term(
            "Numbered days",
            "Where a rule numbers its days, " + f.counting().words() + ".",
            f.assumedCounting()));
    return terms;
  }

  private String region() {
    return java.util.Arrays.stream(framework().bankHolidays().split("-"))
        .map(word -> word.equals("and") ? word : Sentence.start(word))
        .collect(Collectors.joining(" "));
  }

  private List<Term> ownWords() {
    return framework().words().entrySet().stream()
        .map(e -> Term.of(Sentence.start(e.getKey()), e.getValue()))
        .toList();
  }

  private List<Term> groups() {
    return framework().tags().entrySet().stream()
        .filter(e -> !naming.tagged(e.getKey()).isEmpty())
        .map(e -> Term.of(Sentence.start(e.getValue()), Sentence.and(naming.tagged(e.getKey()))))
        .toList();
  }

  private List<Term> organisations() {
    return framework().agencies().values().stream()
        .map(agency -> Term.of(agency.name(), agency(agency)))
        .toList();
  }

  private String agency(Agency agency) {
    List<String> parts = new ArrayList<>(tags(agency.tags(), "Counts among: "));
    agency.follows().ifPresent(former -> parts.add("Took over from " + former));
    return parts.isEmpty() ? "An organisation of the partnership" : String.join(". ", parts);
  }

  private List<String> tags(Set<String> tags, String before) {
    List<String> names = tags.stream().map(naming::tag).sorted().toList();
    return names.isEmpty() ? List.of() : List.of(before + Sentence.and(names));
  }

  private List<Term> posts() {
    return framework().posts().values().stream()
        .map(post -> Term.of(post.name(), post(post)))
        .toList();
  }

  private static String otherwise(Post post) {
    return post.inEvery() ? "One in every organisation" : "Of no one organisation";
  }

  private String post(Post post) {
    List<String> parts = new ArrayList<>();
    post.agency().ifPresent(agency -> parts.add(naming.register().agencyName(agency)));
    parts.addAll(tags(post.tags(), "Counts among: "));
    Eligible eligible = PostChapter.eligible(naming, post);
    if (post.rule().isEmpty() && eligible.rule().isEmpty()) {
      eligible.all().flatMap(Saying::lines).forEach(parts::add);
    }
    return parts.isEmpty() ? otherwise(post) : String.join(". ", parts);
  }
}
