package org.candour.config.example;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.config.defect.Defect.Kind;
import org.candour.config.defect.Defects;
import org.candour.config.tree.Node;
import org.candour.config.tree.Section;
import org.candour.framework.Framework;
import org.candour.time.WorkingCalendar;

/**
 * The examples of one framework. They are run by the engine that keeps the framework, with a case,
 * people and meetings of their own; nothing is stored.
 */
public final class Examples {
  private final Map<String, Example> byId;

  private Examples(Map<String, Example> byId) {
    this.byId = byId;
  }

  /** Reads what stands below {@code examples}; what is wrong with them is added to the defects. */
  public static Examples read(Framework framework, Node.Keys root, Defects defects) {
    Map<String, Example> all = new LinkedHashMap<>();
    Optional<Node> examples = root.at("examples");
    if (examples.isPresent() && !(examples.get() instanceof Node.Keys)) {
      defects.add(
          examples.get().place(), Kind.WRONG_SHAPE, examples.get().shape(), "a set of keys");
    }
    if (examples.orElse(null) instanceof Node.Keys below) {
      ExamplePart part = new ExamplePart(new Readers(framework, defects), below);
      below.entries().values().stream()
          .map(entry -> Section.read(entry.value(), defects, part::examples))
          .forEach(some -> some.forEach(example -> all.put(example.id(), example)));
    }
    return new Examples(all);
  }

  /** None at all. */
  public static Examples none() {
    return new Examples(Map.of());
  }

  /** These and those. */
  public Examples and(Examples others) {
    Map<String, Example> all = new LinkedHashMap<>(byId);
    all.putAll(others.byId);
    return new Examples(all);
  }

  /** All of them, in the order of the document. */
  public List<Example> all() {
    return List.copyOf(byId.values());
  }

  /** The ids of the rules that they speak for. */
  public Set<String> rules() {
    Set<String> rules = new LinkedHashSet<>();
    byId.values().forEach(example -> rules.addAll(example.rules()));
    return rules;
  }

  /** What comes of each by this framework, which may be another version than they were read for. */
  public List<Result> run(Framework framework, WorkingCalendar calendar) {
    return byId.values().stream().map(e -> run(e, framework, calendar)).toList();
  }

  /** The same within a time: what is not played by then says so. */
  public List<Result> run(Framework framework, WorkingCalendar calendar, Duration longest) {
    long end = System.nanoTime() + longest.toNanos();
    return byId.values().stream()
        .map(e -> System.nanoTime() < end ? run(e, framework, calendar) : notPlayed(e))
        .toList();
  }

  private static Result notPlayed(Example example) {
    return new Result(
        example.id(),
        example.name(),
        example.place(),
        example.rules(),
        List.of("It was not played, since the others took too long. Try fewer at a time."));
  }

  /** What comes of one. */
  public Result run(Example example, Framework framework, WorkingCalendar calendar) {
    List<String> differences = new ArrayList<>();
    try {
      Example whole = whole(example, new LinkedHashSet<>());
      Stage stage = new Stage(framework, calendar, whole);
      Playing playing = new Playing(stage, whole);
      for (Deed deed : whole.given()) {
        given(playing.play(deed), deed);
      }
      Said said = playing.play(whole.when());
      differences.addAll(new Comparing(stage, whole, said).differences());
    } catch (Cannot cannot) {
      differences.add(String.valueOf(cannot.getMessage()));
    }
    return new Result(example.id(), example.name(), example.place(), example.rules(), differences);
  }

  private static void given(Said said, Deed deed) {
    if (!said.refused().isEmpty()) {
      StringBuilder why = new StringBuilder();
      said.refused().forEach(r -> why.append(' ').append(r.says()));
      throw new Cannot("What is given on line " + deed.place().line() + " was refused:" + why);
    }
  }

  /** An example that begins where another ends has all that the other was given and did. */
  private Example whole(Example example, Set<String> under) {
    if (example.from().isEmpty() || !under.add(example.id())) {
      return example;
    }
    Example first =
        example
            .from()
            .map(byId::get)
            .orElseThrow(() -> new Cannot("It begins where an example of several rows ends."));
    Example before = whole(first, under);
    List<Deed> given = new ArrayList<>(before.given());
    given.add(before.when());
    given.addAll(example.given());
    return new Example(
        example.id(),
        example.name(),
        example.place(),
        example.rules(),
        Optional.empty(),
        joined(before.people(), example.people()),
        example.absent().isEmpty() ? before.absent() : example.absent(),
        example.review().or(before::review),
        joined(before.facts(), example.facts()),
        given,
        example.when(),
        example.then());
  }

  private static <T> List<T> joined(List<T> one, List<T> other) {
    List<T> all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }

  private static <T> Map<String, T> joined(Map<String, T> one, Map<String, T> other) {
    Map<String, T> all = new LinkedHashMap<>(one);
    all.putAll(other);
    return all;
  }
}
