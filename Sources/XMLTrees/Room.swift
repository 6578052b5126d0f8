// XMLTrees
