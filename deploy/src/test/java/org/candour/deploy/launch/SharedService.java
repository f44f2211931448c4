package org.candour.deploy.launch;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One running demonstration for all tests that ask for it; it ends with the last of them. */
public final class SharedService implements ParameterResolver {

  public static RunningService of(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(SharedService.class))
        .getOrComputeIfAbsent(
            RunningService.class, type -> RunningService.start(), RunningService.class);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == RunningService.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return of(context);
  }
}
