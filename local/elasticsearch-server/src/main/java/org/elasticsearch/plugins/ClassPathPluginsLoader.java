package org.elasticsearch.plugins;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/** Offers plugins whose classes are already on the class path, as Elasticsearch's modules. */
public final class ClassPathPluginsLoader extends PluginsLoader {

  private final List<PluginDescriptor> descriptors;
  private final List<PluginLayer> layers;

  private ClassPathPluginsLoader(List<PluginDescriptor> descriptors, List<PluginLayer> layers) {
    super(Set.of(), Set.of(), Map.of());
    this.descriptors = List.copyOf(descriptors);
    this.layers = List.copyOf(layers);
  }

  /**
   * Loads plugins.
   *
   * @param folder where each plugin's descriptor is written
   * @param classes plugin classes by plugin name
   * @param version of the server, which a descriptor must repeat
   */
  public static ClassPathPluginsLoader of(Path folder, Map<String, String> classes, String version)
      throws IOException {
    List<PluginDescriptor> descriptors = new ArrayList<>();
    List<PluginLayer> layers = new ArrayList<>();
    for (var plugin : classes.entrySet()) {
      Path home = Files.createDirectories(folder.resolve(plugin.getKey()));
      writeDescriptor(home, plugin.getKey(), plugin.getValue(), version);
      PluginDescriptor descriptor = PluginDescriptor.readFromProperties(home);
      descriptors.add(descriptor);
      layers.add(new ClassPathLayer(new PluginBundle(descriptor, home)));
    }
    return new ClassPathPluginsLoader(descriptors, layers);
  }

  private static void writeDescriptor(Path home, String name, String className, String version)
      throws IOException {
    Properties descriptor = new Properties();
    descriptor.setProperty("name", name);
    descriptor.setProperty("description", name);
    descriptor.setProperty("version", version);
    descriptor.setProperty("elasticsearch.version", version);
    descriptor.setProperty("java.version", "17");
    descriptor.setProperty("classname", className);
    StringWriter text = new StringWriter();
    descriptor.store(text, null);
    Files.writeString(home.resolve("plugin-descriptor.properties"), text.toString());
  }

  @Override
  public List<PluginDescriptor> moduleDescriptors() {
    return descriptors;
  }

  @Override
  public Stream<PluginLayer> pluginLayers() {
    return layers.stream();
  }

  private record ClassPathLayer(PluginBundle pluginBundle) implements PluginLayer {

    @Override
    public ClassLoader pluginClassLoader() {
      return ClassPathPluginsLoader.class.getClassLoader();
    }

    @Override
    public ModuleLayer pluginModuleLayer() {
      return ModuleLayer.boot();
    }
  }
}
