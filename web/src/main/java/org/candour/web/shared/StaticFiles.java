package org.candour.web.shared;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Style sheets, scripts and pictures from the class path, below {@code static}, and nothing else.
 */
@WebServlet(urlPatterns = "/static/*")
public class StaticFiles extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static final Pattern NAME =
      Pattern.compile("(/[a-z0-9-]+)*/[a-z0-9-]+(\\.min)?\\.[a-z]+");
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=UTF-8",
          "js", "text/javascript;charset=UTF-8",
          "svg", "image/svg+xml",
          "png", "image/png");

  private final transient Map<String, byte[]> held = new ConcurrentHashMap<>();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    byte[] file = path != null && NAME.matcher(path).matches() ? file(path) : null;
    if (file == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      send(file, TYPES.getOrDefault(ending(path), "application/octet-stream"), request, response);
    }
  }

  private static void send(
      byte[] file, String type, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String tag = "\"" + Integer.toHexString(Arrays.hashCode(file)) + "-" + file.length + "\"";
    response.setHeader("Cache-Control", "public, max-age=3600");
    response.setHeader("ETag", tag);
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(type);
    response.setContentLength(file.length);
    response.getOutputStream().write(file);
  }

  private byte @Nullable [] file(String path) throws IOException {
    byte[] known = held.get(path);
    if (known != null || !TYPES.containsKey(ending(path))) {
      return known;
    }
    try (InputStream in = StaticFiles.class.getResourceAsStream("/static" + path)) {
      if (in == null) {
        return null;
      }
      byte[] read = in.readAllBytes();
      held.put(path, read);
      return read;
    }
  }

  private static String ending(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
