package org.candour.deploy.browser;

import org.candour.deploy.launch.RunningService;
import org.candour.deploy.launch.SharedService;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/** One running service and one browser for all browser tests; both end with the last of them. */
final class BrowserExtension implements BeforeAllCallback {
  private static volatile RunningService service;
  private static volatile Chromium chromium;

  @Override
  public void beforeAll(ExtensionContext context) {
    Store store = context.getRoot().getStore(Namespace.create(BrowserExtension.class));
    service = SharedService.of(context);
    chromium = store.getOrComputeIfAbsent(Chromium.class, type -> Chromium.start(), Chromium.class);
  }

  static RunningService service() {
    return service;
  }

  static Chromium chromium() {
    return chromium;
  }
}
