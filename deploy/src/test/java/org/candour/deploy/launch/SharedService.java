package org.candour.deploy.launch;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One running demonstration for all tests that ask for it. */
public final class SharedService implements ParameterResolver {
  private static final OfTheProcess<RunningService> SERVICE =
      new OfTheProcess<>(RunningService::start);

  /** The service. */
  public static RunningService get() {
    return SERVICE.get();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == RunningService.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return get();
  }
}
