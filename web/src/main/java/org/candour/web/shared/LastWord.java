package org.candour.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What the server would answer in words of its own, because it happens before a page is reached, is
 * answered as a page. The programming interface has its own.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class LastWord implements Filter {
  @Inject Templates templates;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean page = request instanceof HttpServletRequest http && !isForPrograms(http);
    chain.doFilter(
        request,
        page && response instanceof HttpServletResponse http ? new AsPage(http) : response);
  }

  private static boolean isForPrograms(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return path.equals("/api") || path.startsWith("/api/");
  }

  private final class AsPage extends HttpServletResponseWrapper {
    AsPage(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void sendError(int status) throws IOException {
      byte[] page = Problem.of(status).page(templates).getBytes(StandardCharsets.UTF_8);
      resetBuffer();
      setStatus(status);
      setContentType("text/html;charset=UTF-8");
      getOutputStream().write(page);
      flushBuffer();
    }

    @Override
    public void sendError(int status, String message) throws IOException {
      sendError(status);
    }
  }
}
