package org.candour.deploy.edge;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Application;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every address of an application, as its classes say it, so that a new one is attacked without
 * anybody adding it to a test.
 */
record Routes(List<Route> all) {
  private static final Pattern PART =
      Pattern.compile("\\{\\s*([a-z]+)\\s*(?::(?:[^{}]|\\{[^}]*\\})*)?\\}");

  /** One method at one address, with the parameters behind its question mark. */
  record Route(String verb, String path, List<String> query) {
    /** With these in the places of its path; a part that is not given fails. */
    String with(Map<String, String> parts) {
      Matcher part = PART.matcher(path);
      return part.replaceAll(
          found ->
              Matcher.quoteReplacement(
                  Optional.ofNullable(parts.get(found.group(1)))
                      .orElseThrow(
                          () ->
                              new AssertionError("say what stands for {" + found.group(1) + "}"))));
    }

    @Override
    public String toString() {
      return verb + " " + path;
    }
  }

  /** Of this application, below this path. */
  static Routes of(Application application, String below) {
    return new Routes(
        application.getClasses().stream()
            .filter(type -> type.isAnnotationPresent(Path.class))
            .flatMap(
                type -> Arrays.stream(type.getDeclaredMethods()).flatMap(m -> of(type, m, below)))
            .toList());
  }

  private static Stream<Route> of(Class<?> type, Method method, String below) {
    return Arrays.stream(method.getAnnotations())
        .flatMap(a -> Stream.ofNullable(a.annotationType().getAnnotation(HttpMethod.class)))
        .map(verb -> new Route(verb.value(), path(type, method, below), query(type, method)));
  }

  private static String path(Class<?> type, Method method, String below) {
    return Stream.of(type.getAnnotation(Path.class), method.getAnnotation(Path.class))
        .filter(java.util.Objects::nonNull)
        .map(Path::value)
        .filter(part -> !part.isEmpty())
        .reduce(below, (path, part) -> path + "/" + part);
  }

  private static List<String> query(Class<?> type, Method method) {
    Stream<QueryParam> ofMethod =
        Arrays.stream(method.getParameterAnnotations())
            .flatMap(Arrays::stream)
            .filter(QueryParam.class::isInstance)
            .map(QueryParam.class::cast);
    Stream<QueryParam> ofFields =
        Arrays.stream(type.getDeclaredFields())
            .flatMap(f -> Stream.ofNullable(f.getAnnotation(QueryParam.class)));
    return Stream.concat(ofMethod, ofFields).map(QueryParam::value).distinct().toList();
  }

  /** Those of this method. */
  Stream<Route> by(String verb) {
    return all.stream().filter(route -> route.verb().equals(verb));
  }
}
