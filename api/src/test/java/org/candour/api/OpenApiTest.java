package org.candour.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.api.problem.ProblemType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The description of the interface")
class OpenApiTest {
  private static final SwaggerParseResult PARSED = parse();

  private static SwaggerParseResult parse() {
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    return new OpenAPIV3Parser().readLocation("META-INF/openapi.yaml", List.of(), options);
  }

  private static OpenAPI document() {
    return PARSED.getOpenAPI();
  }

  @Test
  void parses_and_validates() {
    assertEquals(List.of(), PARSED.getMessages());
    assertNotNull(document());
  }

  @Test
  void has_every_operation_of_the_resources_and_no_other() {
    assertEquals(ofResources(), ofDocument());
  }

  @Test
  void names_every_operation_once() {
    List<String> ids = operations().map(Operation::getOperationId).toList();
    assertEquals(Set.copyOf(ids).size(), ids.size());
  }

  @Test
  void describes_a_problem_for_every_operation() {
    assertEquals(
        List.of(),
        operations()
            .filter(o -> !o.getResponses().containsKey("default"))
            .map(Operation::getOperationId)
            .toList());
  }

  @Test
  void says_for_every_kind_of_problem_where_it_can_be_met() {
    Set<String> described =
        operations()
            .flatMap(o -> o.getResponses().keySet().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<Integer> anywhere = Set.of(405, 406, 500); // these may be met at every address
    assertEquals(
        List.of(),
        Arrays.stream(ProblemType.values())
            .map(ProblemType::status)
            .filter(status -> !anywhere.contains(status))
            .filter(status -> !described.contains(Integer.toString(status)))
            .toList());
  }

  private static Stream<Operation> operations() {
    return document().getPaths().values().stream()
        .map(PathItem::readOperations)
        .flatMap(List::stream);
  }

  /** Method, path with its parameters, and the parameters of the query. */
  private static Set<String> ofDocument() {
    Set<String> all = new TreeSet<>();
    document()
        .getPaths()
        .forEach(
            (path, item) ->
                item.readOperationsMap()
                    .forEach(
                        (method, operation) ->
                            all.add(method + " " + path + " " + query(item, operation))));
    return all;
  }

  private static Set<String> query(PathItem item, Operation operation) {
    return Stream.of(item.getParameters(), operation.getParameters())
        .filter(java.util.Objects::nonNull)
        .flatMap(List::stream)
        .filter(p -> "query".equals(p.getIn()))
        .map(p -> p.getName())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> ofResources() {
    Set<String> all = new TreeSet<>();
    for (Class<?> type : new ApiApplication().getClasses()) {
      if (type.isAnnotationPresent(Path.class)) {
        Arrays.stream(type.getDeclaredMethods())
            .forEach(m -> verb(m).forEach(v -> all.add(v + " " + path(type, m) + " " + query(m))));
      }
    }
    return all;
  }

  private static Stream<String> verb(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(a -> a.annotationType().getAnnotation(HttpMethod.class))
        .filter(java.util.Objects::nonNull)
        .map(HttpMethod::value);
  }

  private static String path(Class<?> type, Method method) {
    String own =
        method.isAnnotationPresent(Path.class) ? method.getAnnotation(Path.class).value() : "";
    String path = "/" + type.getAnnotation(Path.class).value() + (own.isEmpty() ? "" : "/" + own);
    for (Annotation[] annotations : method.getParameterAnnotations()) {
      for (Annotation a : annotations) {
        if (a instanceof PathParam param && !path.contains("{" + param.value() + "}")) {
          throw new AssertionError(method + " reads a part of the path that is not there");
        }
      }
    }
    return path;
  }

  private static Set<String> query(Method method) {
    return Arrays.stream(method.getParameterAnnotations())
        .flatMap(Arrays::stream)
        .filter(QueryParam.class::isInstance)
        .map(a -> ((QueryParam) a).value())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
