package org.candour.api.problem;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.candour.api.json.Wire;

/**
 * What the server would answer in words of its own, because it happens before a resource is reached
 * (a {@code Content-Type} that is none, an {@code Accept} that cannot be read), is answered as a
 * problem like everything else.
 */
@WebFilter(
    urlPatterns = {"/api", "/api/*"},
    asyncSupported = true)
public class ProblemsOnly implements Filter {
  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(
        request, response instanceof HttpServletResponse http ? new InOurWords(http) : response);
  }

  private static final class InOurWords extends HttpServletResponseWrapper {
    InOurWords(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void sendError(int status) throws IOException {
      Problem problem = Problems.unreached(status);
      resetBuffer();
      setStatus(problem.status());
      setContentType(Problem.MEDIA_TYPE);
      getOutputStream().write(Wire.MAPPER.writeValueAsBytes(problem));
      flushBuffer();
    }

    @Override
    public void sendError(int status, String message) throws IOException {
      sendError(status);
    }
  }
}
