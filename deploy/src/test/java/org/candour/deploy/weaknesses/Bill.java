package org.candour.deploy.weaknesses;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of parts, a CycloneDX file, read by the package address (purl) of each.
 *
 * @param listed how many parts stand in the list
 * @param foreign how many of them come from neither Maven nor npm
 * @param parts the others, under every name that an advisory may use
 */
record Bill(int listed, int foreign, List<Part> parts) {
  private static final Pattern PURL =
      Pattern.compile("pkg:(maven|npm)/(?:([^@?#]+)/)?([^/@?#]+)@([^?#]+)(?:[?#].*)?");
  private static final String WEBJARS = "org.webjars.npm";

  static Bill read(Path list) throws CannotAsk {
    if (!Files.isRegularFile(list)) {
      throw new CannotAsk("There is no list of parts " + list + ": make it with mvn verify.");
    }
    JsonNode components;
    try {
      components = new ObjectMapper().readTree(list.toFile()).path("components");
    } catch (IOException broken) {
      throw new CannotAsk(list + " is no list of parts: make it again with mvn verify.");
    }
    int foreign = 0;
    List<Part> parts = new ArrayList<>();
    for (JsonNode component : components) {
      List<Part> names = named(component.path("purl").asText());
      parts.addAll(names);
      foreign += names.isEmpty() ? 1 : 0;
    }
    if (parts.isEmpty()) {
      throw new CannotAsk(list + " names no part: make it again with mvn verify.");
    }
    return new Bill(components.size(), foreign, parts);
  }

  /** A webjar goes by two names: Maven's, and that of the npm package it was made of. */
  static List<Part> named(String purl) {
    Matcher found = PURL.matcher(purl);
    if (!found.matches()) {
      return List.of();
    }
    String group = found.group(2) == null ? "" : plain(found.group(2));
    String name = plain(found.group(3));
    String version = plain(found.group(4));
    if (found.group(1).equals("npm")) {
      return List.of(npm(group.isEmpty() ? name : group + "/" + name, version));
    }
    Part maven = new Part(Ecosystem.MAVEN, group + ":" + name, version, "");
    return group.equals(WEBJARS) ? List.of(maven, npm(scoped(name), version)) : List.of(maven);
  }

  private static Part npm(String name, String version) {
    return new Part(Ecosystem.NPM, name, version, "");
  }

  /** {@code scope__name} is how a webjar writes {@code @scope/name}. */
  private static String scoped(String name) {
    int end = name.indexOf("__");
    return end < 1 ? name : "@" + name.substring(0, end) + "/" + name.substring(end + 2);
  }

  private static String plain(String escaped) {
    return URLDecoder.decode(escaped.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
