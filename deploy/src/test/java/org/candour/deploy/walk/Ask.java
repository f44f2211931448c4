package org.candour.deploy.walk;

import java.util.Map;

/**
 * One request, ready to be sent.
 *
 * @param what the operation or route it is made for
 */
record Ask(
    String what,
    String method,
    String path,
    String type,
    String body,
    Map<String, String> headers) {
  Ask {
    headers = Map.copyOf(headers);
  }

  boolean ofInterface() {
    return path.startsWith("/api/");
  }

  /** Whether this text is part of what is sent, so that its return betrays nothing. */
  boolean says(String text) {
    String sent = path + "\n" + body;
    return sent.contains(text) || headers.containsValue(text) || sent.contains(Asked.encoded(text));
  }

  @Override
  public String toString() {
    return method + " " + path + (body.isEmpty() ? "" : " " + body);
  }
}
