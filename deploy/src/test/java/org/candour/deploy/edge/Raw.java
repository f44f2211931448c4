package org.candour.deploy.edge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An answer to a request that was written byte by byte, since no library lets one write what an
 * attacker writes: another Host, a broken escape, a header that is none.
 */
record Raw(int status, List<String> headers, String body) {
  private static final int PATIENCE = 60_000;

  /**
   * Sends it and reads until the service hangs up.
   *
   * @param head the request line and headers, one a line, without the Host when it is the usual one
   */
  static Raw send(URI service, String head, String body) {
    String host = head.contains("\nHost:") ? "" : "\nHost: " + service.getAuthority();
    String length =
        body.isEmpty() || head.contains("\nContent-Length:")
            ? ""
            : "\nContent-Length: " + body.getBytes(StandardCharsets.UTF_8).length;
    String whole = head + host + length + "\nConnection: close\n\n";
    try (Socket socket = new Socket(service.getHost(), service.getPort())) {
      socket.setSoTimeout(PATIENCE);
      socket
          .getOutputStream()
          .write((whole.replace("\n", "\r\n") + body).getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      return read(new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Read byte by byte: a chunk may end in the middle of a letter. */
  private static Raw read(String answer) {
    int end = answer.indexOf("\r\n\r\n");
    if (end < 0) {
      return new Raw(0, List.of(), answer);
    }
    List<String> lines = Arrays.asList(answer.substring(0, end).split("\r\n", -1));
    String body = answer.substring(end + 4);
    Raw bare = new Raw(Integer.parseInt(lines.get(0).split(" ", 3)[1]), lines, "");
    boolean chunked = bare.header("Transfer-Encoding").isPresent();
    byte[] bytes = (chunked ? joined(body) : body).getBytes(StandardCharsets.ISO_8859_1);
    return new Raw(bare.status, lines, new String(bytes, StandardCharsets.UTF_8));
  }

  private static String joined(String chunks) {
    StringBuilder whole = new StringBuilder();
    for (int at = 0; at < chunks.length(); ) {
      int end = chunks.indexOf("\r\n", at);
      int size = end < 0 ? 0 : Integer.parseInt(chunks.substring(at, end), 16);
      whole.append(chunks, end + 2, end + 2 + size);
      at = size == 0 ? chunks.length() : end + 2 + size + 2;
    }
    return whole.toString();
  }

  /** The first header of that name. */
  Optional<String> header(String name) {
    return all(name).stream().findFirst();
  }

  /** Every header of that name. */
  List<String> all(String name) {
    String begins = name.toLowerCase(Locale.ROOT) + ": ";
    return headers.stream()
        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(begins))
        .map(line -> line.substring(begins.length()))
        .toList();
  }

  @Override
  public String toString() {
    return String.join("\n", headers) + "\n\n" + body.substring(0, Math.min(2_000, body.length()));
  }
}
