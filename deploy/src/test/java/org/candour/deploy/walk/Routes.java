package org.candour.deploy.walk;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Application;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.candour.web.WebApplication;
import org.candour.web.shared.Open;
import org.candour.web.shared.Views;

/** The routes of the pages, read from the classes that answer them. */
final class Routes {
  /** A parameter that says how it is written, as {@code {place: \\d{1,9}}} does. */
  private static final Pattern SHAPE = Pattern.compile("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}");

  private static final Pattern CHOICE = Pattern.compile("\\{\\w+: *([a-z-]+(?:\\|[a-z-]+)+)}");

  private Routes() {}

  static List<Asked> ofPages() {
    List<Asked> all = new ArrayList<>();
    Application pages = new WebApplication();
    for (Class<?> type : pages.getClasses()) {
      if (type.isAnnotationPresent(Path.class)) {
        for (Method method : type.getMethods()) { // those it inherits too
          verb(method).forEach(verb -> all.addAll(routes(type, method, verb)));
        }
      }
    }
    all.sort(Comparator.comparing(Asked::what));
    return all;
  }

  /**
   * One for each of the words that the path takes, where it says them: they are routes of their
   * own.
   */
  private static List<Asked> routes(Class<?> type, Method method, String verb) {
    return spelled(join(path(type), path(method)))
        .map(
            template ->
                new Asked(
                    verb + " " + template,
                    verb,
                    template,
                    verb.equals(HttpMethod.GET)
                        ? List.copyOf(query(type, method, template))
                        : List.of(),
                    List.of(),
                    Asked.Sent.NOTHING,
                    method.getDeclaringClass().isAnnotationPresent(Open.class)
                        || method.isAnnotationPresent(Open.class)))
        .toList();
  }

  /** As {@code {form: chair|invite}} says two words. */
  private static Stream<String> spelled(String template) {
    Matcher choice = CHOICE.matcher(template);
    return choice.find()
        ? Arrays.stream(choice.group(1).split("\\|", -1))
            .flatMap(word -> spelled(choice.replaceFirst(word)))
        : Stream.of(SHAPE.matcher(template).replaceAll("{$1}"));
  }

  private static Stream<String> verb(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(a -> a.annotationType().getAnnotation(HttpMethod.class))
        .filter(java.util.Objects::nonNull)
        .map(HttpMethod::value);
  }

  private static String path(AnnotatedElement element) {
    Path path = element.getAnnotation(Path.class);
    return path == null ? "" : path.value().replaceAll("^/|/$", "");
  }

  private static String join(String first, String second) {
    return "/" + first + (first.isEmpty() || second.isEmpty() ? "" : "/") + second;
  }

  private static Set<String> query(Class<?> type, Method method, String template) {
    Set<String> names = new TreeSet<>();
    for (Class<?> part = type; part != null; part = part.getSuperclass()) {
      for (Field field : part.getDeclaredFields()) {
        if (template.startsWith("/p/") && field.getType() == Views.class) {
          names.add("kept"); // which every page of a partnership takes
        }
        QueryParam asked = field.getAnnotation(QueryParam.class);
        if (asked != null) {
          names.add(asked.value());
        }
      }
    }
    for (Annotation[] parameter : method.getParameterAnnotations()) {
      for (Annotation one : parameter) {
        if (one instanceof QueryParam asked) {
          names.add(asked.value());
        }
      }
    }
    return names;
  }
}
