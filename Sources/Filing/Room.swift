// Filing
