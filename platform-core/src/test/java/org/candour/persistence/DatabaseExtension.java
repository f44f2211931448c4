package org.candour.persistence;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the server once for all test classes and gives each test method a store. */
class DatabaseExtension implements ParameterResolver {

  private record Running(DatabaseServer server, OpenStore store) implements AutoCloseable {
    @Override
    public void close() {
      store.close();
      server.stop();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == TestStore.class;
  }

  @Override
  public TestStore resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Running running =
        context
            .getRoot()
            .getStore(Namespace.create(DatabaseExtension.class))
            .getOrComputeIfAbsent("running", key -> start(), Running.class);
    return TestStore.on(running.server(), running.store());
  }

  private static Running start() {
    DatabaseServer server = DatabaseServer.start();
    return new Running(server, server.openStore(12));
  }
}
