// cargo xtask regen
