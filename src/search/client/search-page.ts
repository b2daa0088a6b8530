// placeholder while the site is first built
