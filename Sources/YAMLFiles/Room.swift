// YAMLFiles
